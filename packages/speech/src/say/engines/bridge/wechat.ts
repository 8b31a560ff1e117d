import { type Clock, systemClock } from '../../clock.ts'
import type { Ears } from '../../ears.ts'
import { type Hearing, hearing } from '../../hearing.ts'

/** The five calls of the WeChat JS-SDK that are used; `wx` after `wx.ready`, with these in `jsApiList`. */
export interface WeChatVoice {
  startRecord(options: { success?(): void; cancel?(): void; fail?(): void }): void
  stopRecord(options: { success(result: { localId: string }): void; fail?(): void }): void
  onVoiceRecordEnd(options: { complete(result: { localId: string }): void }): void
  translateVoice(options: {
    localId: string
    isShowProgressTips?: 0 | 1
    success(result: { translateResult?: string }): void
    fail?(): void
  }): void
}

/**
 * Listens through WeChat's JS-SDK, which records up to a minute and turns it into Mandarin text on WeChat's servers:
 * what a customer says leaves the bank, so the bank decides whether to use it. Speaking there is left to clips.
 */
export function wechatEars(wx: WeChatVoice, { clock = systemClock }: { readonly clock?: Clock } = {}): Ears {
  let current: Hearing | null = null
  return {
    canListen: async () => ({ ok: true }),
    listen(options) {
      current?.error('unavailable')
      if (options.language !== 'zh-CN') {
        options.onError('unavailable')
        return () => undefined
      }
      const mine: Hearing = hearing(options, clock, () =>
        wx.stopRecord({ success: ({ localId }) => understand(mine, localId), fail: () => mine.error('unavailable') }),
      )
      current = mine
      wx.onVoiceRecordEnd({ complete: ({ localId }) => understand(mine, localId) })
      wx.startRecord({
        success: mine.started,
        cancel: () => mine.error('not-allowed'),
        fail: () => mine.error('unavailable'),
      })
      return mine.stop
    },
  }

  function understand(mine: Hearing, localId: string) {
    if (mine.over) return
    wx.translateVoice({
      localId,
      isShowProgressTips: 0,
      success: ({ translateResult = '' }) => mine.final(translateResult),
      fail: () => mine.error('network'),
    })
  }
}
