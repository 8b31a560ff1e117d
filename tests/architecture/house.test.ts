import { expect, test } from 'vitest'
import { files, folders, isCode, read, readJson } from './tree.ts'

const all = files()

test('the top of the house holds four folders, four files and nothing else', () => {
  const top = new Set(all.map(path => path.split('/')[0] ?? path))
  const known =
    /^(packages|stories|docs|tests|package\.json|package-lock\.json|tsconfig\.json|README\.md|LICENSE|\..+)$/
  expect([...top].filter(name => !known.test(name))).toEqual([])
})

test('there are nine rooms', () => {
  expect(folders('packages').toSorted()).toEqual([
    'audit',
    'bank',
    'flows',
    'locales',
    'mini-app',
    'react',
    'speech',
    'tokens',
    'workshop',
  ])
})

test('no code file is longer than 300 lines', () => {
  expect(all.filter(isCode).filter(path => read(path).split('\n').length > 301)).toEqual([])
})

test('no file is called after what it is not about', () => {
  expect(all.filter(path => /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/.test(path))).toEqual([])
})

test('a newcomer finds ten commands or fewer, each one word, each of the launcher', () => {
  const { scripts } = readJson('package.json') as { scripts: Record<string, string> }
  const verbs = Object.keys(readJson('packages/workshop/verbs.json') as object)
  expect(Object.keys(scripts).length).toBeLessThanOrEqual(10)
  expect(Object.keys(scripts).toSorted()).toEqual(verbs.toSorted())
  for (const [verb, script] of Object.entries(scripts)) expect(script).toBe(`node packages/workshop/launch.mjs ${verb}`)
})

test('every command has a line that says what it does and how long it may take, and a module', () => {
  const verbs = Object.entries(
    readJson('packages/workshop/verbs.json') as Record<string, { does: string; takes: string }>,
  )
  expect(verbs.filter(([, { does, takes }]) => does === '' || takes === '')).toEqual([])
  expect(verbs.filter(([verb]) => !all.includes(`packages/workshop/src/${verb}.ts`))).toEqual([])
})

test('the launcher can be parsed by Nodes that know nothing newer than ES2017', () => {
  expect(read('packages/workshop/launch.mjs')).not.toMatch(/\?\.[a-z([]|\?\?|\.\.\.[a-z]|^await |from 'node:|catch \{/m)
})

test('no file tells on which machine it was written or where packages came from', () => {
  const traces = [
    /\/work\/(main|shared|\.library)/,
    /\/(root|home)\/[a-z]/,
    /"resolved":\s*"http/,
    /\bregistry\.[a-z]+\.[a-z]/,
  ]
  const text = all.filter(path => !/\.(png|webp|woff2?|mp3|ogg|opus)$/.test(path))
  expect(text.filter(path => traces.some(trace => trace.test(read(path))))).toEqual([])
})
