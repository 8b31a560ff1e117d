export type { BridgeAdapter } from './adapter.ts'
export {
  androidAdapter,
  frameAdapter,
  harmonyAdapter,
  iosAdapter,
  portAdapter,
  type PortLike,
  type WindowAdapterOptions,
} from './adapters.ts'
export { attachBridge } from './attach.ts'
export { type Bridge, type BridgeOptions, createBridge } from './bridge.ts'
export type { Capabilities } from './capabilities.ts'
export { bridgeEngine, type BridgeEngineOptions } from './engine.ts'
export type { BridgeSpeech } from './messages.ts'
export type { PhoneState } from './phone.ts'
export { wechatEars, type WeChatVoice } from './wechat.ts'
