import { Icon } from '../../icon/icon.tsx'
import { useWords } from '../../words/use-words.ts'
import { useElderSwitch } from './elder-switch.behavior.ts'

/** 长辈版 · 大字: a pill that turns 长辈版 on and off at once, everywhere. Its name never changes; its state does. */
export function ElderSwitch() {
  const { t } = useWords()
  const { on, onClick } = useElderSwitch()
  return (
    <button type="button" className="yq-elder-switch" aria-pressed={on} onClick={onClick}>
      <span className="yq-elder-switch__pill">
        <Icon name={on ? 'check' : 'eye'} />
        <span className="yq-elder-switch__words">{t('elder-switch.name')}</span>
      </span>
    </button>
  )
}
