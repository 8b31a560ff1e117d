import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Told } from '../told.ts'
import { addressOfFile } from './gate/files.ts'
import { get } from './get.ts'
import { addressesOf } from './sitemap.ts'
import { storiesOf } from './storybook.ts'
import words from './words.json' with { type: 'json' }

/** One page to judge. */
export interface Target {
  /** As people know it: the address, or the file as it was named. */
  readonly name: string
  /** What the browser opens. */
  readonly address: string
  /** The folder a file stands in, out of which it may read; null for an address. */
  readonly root: string | null
  /** The host a person named: only where it is private may the page reach private addresses; null for a file. */
  readonly vouched: string | null
  /** Pages of one group belong together; stories belong to nothing. */
  readonly group: string | null
}

/** Tells which pages the words of a command line mean, each once. Throws a sentence where a word means nothing. */
export async function targetsOf(named: readonly string[], { anyOrigin = false } = {}): Promise<Target[]> {
  const all: Target[] = []
  for (const word of named) all.push(...(await meant(word, anyOrigin)))
  return [...new Map(all.map(target => [`${target.root} ${target.address}`, target])).values()]
}

async function meant(word: string, anyOrigin: boolean): Promise<Target[]> {
  if (/^https?:/i.test(word)) return await meantByAddress(word, anyOrigin)
  const path = resolve(word)
  const found = await stat(path).catch(() => null)
  if (!found) {
    if (/^[a-z][a-z+.-]+:/i.test(word)) throw new Told(words.otherScheme, { word })
    throw new Told(words.noFile, { file: path })
  }
  if (found.isDirectory()) return await meantByFolder(word, path)
  if (/\.xml(\.gz)?$/i.test(path)) {
    const listed = await addressesOf(await readFile(path), { name: word, home: null, origin: null, read: get })
    return some(
      listed.map(address => web(address, new URL(address).hostname)),
      words.emptySitemap,
      word,
    )
  }
  if (/\.x?html?$/i.test(path)) return [onDisk(word, path, dirname(path))]
  throw new Told(words.notAPageFile, { file: word })
}

async function meantByAddress(word: string, anyOrigin: boolean): Promise<Target[]> {
  const url = URL.parse(word)
  if (!url) throw new Told(words.badAddress, { word })
  // `#/transfer` is a screen of its own in many an app; `#main` is a place on the same page.
  if (!/^#!?\//.test(url.hash)) url.hash = ''
  if (/\.xml(\.gz)?$/i.test(url.pathname)) {
    const origin = anyOrigin ? null : url.origin
    const listed = await addressesOf(await get(url.href), { name: word, home: url.origin, origin, read: get })
    return some(
      listed.map(address => web(address, url.hostname)),
      words.emptySitemap,
      word,
    )
  }
  if (/(\/|\/index\.(html|json))$/i.test(url.pathname)) {
    const index = await get(new URL('index.json', url).href).catch(() => null)
    const base = new URL('.', url).href
    const stories = storiesOf(index, url.searchParams.get('path'))
    if (stories)
      return some(
        stories.map(story => inBook(story, base, base, null)),
        words.emptyStorybook,
        word,
      )
  }
  return [web(url.href, url.hostname)]
}

async function meantByFolder(word: string, root: string): Promise<Target[]> {
  const index = await readFile(join(root, 'index.json')).catch(() => null)
  const stories = storiesOf(index, null)
  if (stories) {
    const frame = addressOfFile(root, join(root, 'iframe.html'))
    return some(
      stories.map(story => inBook(story, frame, word, root)),
      words.emptyStorybook,
      word,
    )
  }
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries
    .filter(isPage)
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
  const pages = files.filter(
    file =>
      !relative(root, file)
        .split(sep)
        .some(step => step.startsWith('.')),
  )
  return some(
    pages.map(file => onDisk(join(word, relative(root, file)), file, root)),
    words.emptyFolder,
    word,
  )
}

/** A link is no file of its own: what it leads to was not named. */
function isPage(entry: Dirent): boolean {
  return entry.isFile() && /\.x?html?$/i.test(entry.name)
}

function some(targets: Target[], otherwise: { zh: string; en: string }, word: string): Target[] {
  if (targets.length > 0) return targets
  throw new Told(otherwise, { word })
}

function web(address: string, vouched: string): Target {
  return { name: address, address, root: null, vouched, group: new URL(address).origin }
}

function onDisk(name: string, file: string, root: string): Target {
  return { name, address: addressOfFile(root, file), root, vouched: null, group: pathToFileURL(root).href }
}

function inBook(story: string, base: string, name: string, root: string | null): Target {
  const url = new URL(`iframe.html?id=${encodeURIComponent(story)}&viewMode=story`, base)
  if (root === null) return { name: url.href, address: url.href, root, vouched: url.hostname, group: null }
  return { name: `${join(name, 'iframe.html')}?id=${story}`, address: url.href, root, vouched: null, group: null }
}
