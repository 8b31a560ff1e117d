import { afterEach, expect, it, vi } from 'vitest'
import { findTool, ToolMissing } from '../../packages/workshop/src/tools.ts'

afterEach(() => vi.unstubAllEnvs())

it('a tool that was named and does not start is told of, and no other is taken instead', async () => {
  vi.stubEnv('YINQIAO_FFMPEG', '/nowhere/ffmpeg')
  await expect(findTool('ffmpeg')).rejects.toThrow(ToolMissing)
  await expect(findTool('ffmpeg')).rejects.toThrow('YINQIAO_FFMPEG names /nowhere/ffmpeg, which does not start')
})

it('a tool that was named and starts is the one', async () => {
  vi.stubEnv('YINQIAO_ESPEAK_NG', process.execPath)
  expect(await findTool('espeak-ng')).toBe(process.execPath)
})
