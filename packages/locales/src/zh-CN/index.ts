import amountField from './amount-field.json' with { type: 'json' }
import balanceCard from './balance-card.json' with { type: 'json' }
import button from './button.json' with { type: 'json' }
import captionBar from './caption-bar.json' with { type: 'json' }
import checkBalance from './check-balance.json' with { type: 'json' }
import dialog from './dialog.json' with { type: 'json' }
import elderSwitch from './elder-switch.json' with { type: 'json' }
import errorSummary from './error-summary.json' with { type: 'json' }
import flow from './flow.json' with { type: 'json' }
import format from './format.json' with { type: 'json' }
import help from './help.json' with { type: 'json' }
import helpBar from './help-bar.json' with { type: 'json' }
import home from './home.json' with { type: 'json' }
import notice from './notice.json' with { type: 'json' }
import othersMayHear from './others-may-hear.json' with { type: 'json' }
import outcome from './outcome.json' with { type: 'json' }
import passbook from './passbook.json' with { type: 'json' }
import payeePicker from './payee-picker.json' with { type: 'json' }
import pinPad from './pin-pad.json' with { type: 'json' }
import pointToHear from './point-to-hear.json' with { type: 'json' }
import preferencesPanel from './preferences-panel.json' with { type: 'json' }
import problem from './problem.json' with { type: 'json' }
import revoke from './revoke.json' with { type: 'json' }
import settings from './settings.json' with { type: 'json' }
import signIn from './sign-in.json' with { type: 'json' }
import speakButton from './speak-button.json' with { type: 'json' }
import stepFrame from './step-frame.json' with { type: 'json' }
import textField from './text-field.json' with { type: 'json' }
import toast from './toast.json' with { type: 'json' }
import transfer from './transfer.json' with { type: 'json' }
import voice from './voice.json' with { type: 'json' }
import voiceCommandButton from './voice-command-button.json' with { type: 'json' }
import voiceCommand from './voice-command.json' with { type: 'json' }

/** Words in Chinese: the first language, and the one that types the keys of all. */
export const zhCN = {
  'amount-field': amountField,
  'balance-card': balanceCard,
  button,
  'caption-bar': captionBar,
  'check-balance': checkBalance,
  dialog,
  'elder-switch': elderSwitch,
  'error-summary': errorSummary,
  flow,
  format,
  help,
  'help-bar': helpBar,
  home,
  notice,
  'others-may-hear': othersMayHear,
  outcome,
  passbook,
  'payee-picker': payeePicker,
  'pin-pad': pinPad,
  'point-to-hear': pointToHear,
  'preferences-panel': preferencesPanel,
  problem,
  revoke,
  settings,
  'sign-in': signIn,
  'speak-button': speakButton,
  'step-frame': stepFrame,
  'text-field': textField,
  toast,
  transfer,
  voice,
  'voice-command-button': voiceCommandButton,
  'voice-command': voiceCommand,
}
