import type { Contract, KeyPromise } from '@yinqiao/react/contract'
import { getRole } from 'dom-accessibility-api'
import type { ComponentType } from 'react'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { reads, shown } from './reads.ts'
import { allStories, stage } from './stage.tsx'

const files = import.meta.glob<{ contract: Contract }>('../../packages/react/src/components/*/*.contract.ts', {
  eager: true,
})
const stories = new Map(allStories().map(({ name, Story }) => [name, Story]))

for (const { contract } of Object.values(files)) {
  describe(contract.name, () => {
    for (const key of contract.keys) {
      const typed = key.type ? `typing "${key.type}" and ` : ''
      test(`${key.story}: ${typed}pressing ${key.press}, because ${key.why}`, () => keeps(contract, key))
    }
    test('its main control has the promised role', async () => {
      if (contract.role === null) return
      const story = [...stories].find(([name]) => name.startsWith(`${contract.name}/`))?.[1]
      const { root } = await stage(needed(contract.name, story))
      const roles = [...root.ownerDocument.querySelectorAll('*')].map(element => getRole(element))
      expect(roles).toContain(contract.role)
    })
  })
}

async function keeps(contract: Contract, key: KeyPromise) {
  const { root, said } = await stage(needed(key.story, stories.get(`${contract.name}/${key.story}`)))
  await focusOn(key)
  if (key.type) await userEvent.keyboard(key.type)
  const before = said.length
  await userEvent.keyboard(key.press)
  if (key.shows !== undefined) await expect.poll(() => shown(document.body)).toContain(key.shows)
  if (key.hides !== undefined) await expect.poll(() => shown(document.body)).not.toContain(key.hides)
  if (key.says !== undefined) await expect.poll(() => said.slice(before)).toContain(key.says)
  if (key.reads !== undefined) await expect.poll(() => reads(document.activeElement)).toBe(key.reads)
  expect(root.isConnected).toBe(true)
}

/** Tabs to the control as a keyboard user would: forward, until the name is heard. */
async function focusOn(key: KeyPromise) {
  for (let stop = 0; stop < 40; stop += 1) {
    await userEvent.keyboard('{Tab}')
    if (key.on === undefined || reads(document.activeElement).startsWith(key.on)) return
  }
  throw new Error(`No tab stop is called "${key.on}". A keyboard user would not find it.`)
}

function needed(name: string, story: ComponentType | undefined): ComponentType {
  if (!story) throw new Error(`There is no story "${name}" to press keys in. Write it in stories/components.`)
  return story
}
