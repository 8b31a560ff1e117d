import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotOpen, codeOf } from './trouble.ts'

/** Folders this process has taken; a note with its own number tells nothing. */
const taken = new Set<string>()

/**
 * Takes a folder for this process alone: two embedded databases in one folder would ruin each other's files.
 * Everybody leaves a note first and looks around afterwards, so of two that come at once at most one stays.
 * The notes of the dead, a kill -9 or a power cut, are cleared away.
 */
export function takeFolder(dataDir: string): { release(): void } {
  const note = join(dataDir, `in-use.${process.pid}`)
  if (taken.has(dataDir)) throw inUse(dataDir, process.pid)
  try {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(note, startOf(process.pid))
  } catch (problem) {
    throw new CannotOpen(
      `The folder ${dataDir} cannot be written (${codeOf(problem)}), so the ledger could not be kept. ` +
        `Give this user the right to write there, free some disk, or choose another folder with --data <folder>.`,
      { cause: problem },
    )
  }
  for (const name of readdirSync(dataDir).filter(one => /^in-use\.\d+$/.test(one))) {
    const pid = Number(name.slice('in-use.'.length))
    if (pid === process.pid) continue
    if (!lives(pid, noteOf(join(dataDir, name)))) {
      rmSync(join(dataDir, name), { force: true })
      continue
    }
    rmSync(note, { force: true })
    throw inUse(dataDir, pid)
  }
  taken.add(dataDir)
  const release = () => {
    taken.delete(dataDir)
    rmSync(note, { force: true })
  }
  return { release }
}

function inUse(dataDir: string, pid: number) {
  return new CannotOpen(
    `The folder ${dataDir} is in use by another bank (process ${pid}), and only one may write to it. ` +
      `Stop that one, or choose another folder with --data <folder>.`,
  )
}

function noteOf(path: string) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function lives(pid: number, startedThen: string) {
  try {
    process.kill(pid, 0)
  } catch (problem) {
    if (codeOf(problem) !== 'EPERM') return false
  }
  // After a restart of the machine another program may have got the number.
  const startedNow = startOf(pid)
  return startedNow === '' || startedThen === '' || startedNow === startedThen
}

/** When a process started, as Linux counts it; empty where nobody tells. */
function startOf(pid: number) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in brackets may hold spaces; the start is the twentieth field after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
