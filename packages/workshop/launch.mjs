// The first file anyone runs, perhaps on a bare machine with a Node far older than ours. So: nothing newer than ES2017,
// nothing from node_modules. It installs what the lock file names, moves on to the Node that is pinned there, runs
// src/<verb>.ts with it, and ends everything it started when it is ended itself.
import { spawn, spawnSync } from 'child_process'
import { createHash } from 'crypto'
import { existsSync, readFileSync, writeFileSync } from 'fs'
import { basename, delimiter, dirname, join } from 'path'
import { fileURLToPath } from 'url'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const windows = process.platform === 'win32'
const oldestNode = 24
const oldestNpm = 7

const say = line => process.stderr.write(line + '\n')

/** What went wrong with the install, told by npm's own words for it. */
const installTroubles = [
  [/ENOSPC/, 'The disk is full. About 1 GB of free space is needed here; make room and run the same command again.'],
  [
    /EACCES|EPERM|EROFS/,
    'This folder cannot be written. Run the command as the folder’s owner, or clone it to a folder of yours.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|FETCH_ERROR|network/i,
    'The package registry cannot be reached. Check the network, or the proxy and registry of your npm settings, and run the same command again.',
  ],
  [
    /ENOTEMPTY|EBUSY/,
    'Something else is changing node_modules, perhaps another install. Wait for it and run the same command again.',
  ],
  [
    /EUSAGE|in sync/,
    'package-lock.json does not fit package.json. Run `npm install`, commit the lock file, and try again.',
  ],
]

main(process.argv[2], process.argv.slice(3)).then(
  code => (process.exitCode = code),
  problem => {
    say(problem.plain ? problem.message : problem.stack)
    process.exitCode = 1
  },
)

async function main(verb, words) {
  const verbs = readJson(join(here, 'verbs.json'))
  if (!Object.prototype.hasOwnProperty.call(verbs, verb)) {
    say('What would you like to do? npm run …')
    Object.keys(verbs).forEach(name => say('  ' + name.padEnd(7) + verbs[name].does))
    return verb ? 1 : 0
  }
  say('yinqiao ' + verb + ': ' + verbs[verb].does + ' (' + verbs[verb].takes + ')')
  await install()
  const node = chooseNode()
  const env = Object.assign({}, process.env, {
    PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    NODE_OPTIONS: [process.env.NODE_OPTIONS, '--conditions=yinqiao-source'].filter(Boolean).join(' '),
  })
  const ended = await run(node, [join(here, 'src', verb + '.ts')].concat(words), 10000, { env, stdio: 'inherit' })
  return ended.code
}

/** Installs when the lock file is not the one installed last. The stamp is written last, so a killed install heals. */
async function install() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const wanted = [createHash('sha256').update(lock).digest('hex'), process.platform, process.arch].join(' ')
  const stamp = join(root, 'node_modules', '.yinqiao-stamp')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return

  if (pinnedNode() === null && major(process.version) < oldestNode) throw plain(nodeTooOld())
  const npm = findNpm()
  if (npm.major < oldestNpm) throw plain('npm ' + npm.version + ' cannot read this lock file. ' + nodeTooOld())

  say('  installing what package-lock.json names (about 30 seconds, 600 MB)')
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000) + ' s'
  const ticking = setInterval(() => say('  … still installing, ' + seconds()), 10000)
  // NODE_ENV=production would leave out the tools; an old npm would drown the answer in engine warnings.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  // No patience: npm does not stop when asked, and what it leaves half-done is done again by the next command.
  const ended = await run(npm.command, npm.before.concat(args), 0, {
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: npm.shell,
  })
  clearInterval(ticking)
  if (ended.code !== 0) {
    const known = installTroubles.find(trouble => trouble[0].test(ended.complaint))
    throw plain(ended.complaint + (known ? known[1] : 'npm ci did not finish; its own words stand above.'))
  }
  writeFileSync(stamp, wanted)
  say('  installed in ' + seconds())
}

/** npm as it was called, so that its settings and proxy are the same; else the one on the PATH. */
function findNpm() {
  const called = process.env.npm_execpath
  const own = called && basename(called) === 'npm-cli.js'
  const npm = own
    ? { command: process.execPath, before: [called], shell: false }
    : { command: 'npm', before: [], shell: windows }
  const asked = spawnSync(npm.command, npm.before.concat('--version'), { encoding: 'utf8', shell: npm.shell })
  if (asked.error || asked.status !== 0) throw plain('npm was not found. It comes with Node; ' + nodeTooOld())
  return Object.assign(npm, { version: asked.stdout.trim(), major: major(asked.stdout) })
}

/** The Node of the lock file where there is one for this machine and it runs here (a musl Linux cannot run it). */
function chooseNode() {
  const pinned = pinnedNode()
  if (pinned !== null && existsSync(pinned)) {
    const asked = spawnSync(pinned, ['--version'], { encoding: 'utf8' })
    if (!asked.error && major(asked.stdout) >= oldestNode) return pinned
  }
  if (major(process.version) >= oldestNode) return process.execPath
  throw plain(nodeTooOld())
}

function pinnedNode() {
  const name = ['node', windows ? 'win' : process.platform, process.arch].join('-')
  const pins = readJson(join(root, 'package.json')).optionalDependencies || {}
  return name in pins ? join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node') : null
}

function nodeTooOld() {
  return (
    'This machine runs Node ' +
    process.version +
    ' and 银桥 needs Node ' +
    oldestNode +
    ' or newer here. Install it from nodejs.org and run the same command again.'
  )
}

/**
 * Runs a command in a process group of its own: whatever it starts ends with it, and with us. `patienceMs` is how long it may
 * put its things away.
 */
function run(command, args, patienceMs, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, Object.assign({ cwd: root, detached: !windows }, options))
    const complaint = []
    if (child.stderr) child.stderr.on('data', words => complaint.push(words))
    let ending = null
    const end = signal => {
      // A second Ctrl-C does not wait for good manners.
      endGroup(child.pid, ending === null && patienceMs > 0 ? 'SIGTERM' : 'SIGKILL')
      if (ending === null) setTimeout(() => endGroup(child.pid, 'SIGKILL'), patienceMs).unref()
      ending = signal
    }
    const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }
    Object.keys(signals).forEach(signal => process.on(signal, end))
    // A signal sent to npm alone ends the shell between npm and us, and we are never told.
    const parent = process.ppid
    const watching = setInterval(() => process.ppid !== parent && ending === null && end('SIGHUP'), 1000)
    child.on('error', reject)
    child.on('close', code => {
      clearInterval(watching)
      Object.keys(signals).forEach(signal => process.removeListener(signal, end))
      endGroup(child.pid, 'SIGKILL')
      if (ending !== null) process.exit(signals[ending])
      resolve({ code: code === null ? 1 : code, complaint: Buffer.concat(complaint).toString() })
    })
  })
}

function endGroup(pid, signal) {
  try {
    if (windows) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' })
    else process.kill(-pid, signal)
  } catch (gone) {
    // macOS says EPERM where Linux says ESRCH: nobody of the group is left.
    if (gone.code !== 'ESRCH' && gone.code !== 'EPERM') throw gone
  }
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function major(version) {
  return Number(String(version).replace('v', '').split('.')[0])
}

function plain(message) {
  return Object.assign(new Error(message), { plain: true })
}
