import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { files, read, root } from './tree.ts'

const pages = files().filter(path => path.endsWith('.md') && !path.startsWith('.changeset/'))

/** `[words](target)` → target, without web addresses and places inside a page. */
const links = (page: string) =>
  [...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter(target => target !== '' && !/^[a-z]+:/.test(target))

/** Paths from the root, as tables of “where is” name them; one with a … or a <name> stands for many. */
const named = (page: string) =>
  [...read(page).matchAll(/`((?:packages|stories|tests|docs)\/[^`\s]*)`/g)]
    .map(([, path = '']) => path)
    .filter(path => !/[<…*{]/.test(path))

test('every link in the docs leads somewhere', () => {
  const target = (page: string, link: string) => posix.join(posix.dirname(page), decodeURI(link))
  const dead = pages.flatMap(page =>
    links(page)
      .filter(link => !existsSync(root + target(page, link)))
      .map(link => `${page}: ${link}`),
  )
  expect(dead).toEqual([])
})

test('every file the docs name is there', () => {
  const gone = pages.flatMap(page =>
    named(page)
      .filter(path => !existsSync(root + path))
      .map(path => `${page}: ${path}`),
  )
  expect(gone).toEqual([])
})
