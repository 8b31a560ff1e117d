import { byStep, type Step, themes } from '@yinqiao/tokens'
import { languages, speeds, voiceModes, volumes } from '../../provider/preferences.ts'
import { useWords } from '../../words/use-words.ts'
import { ChoiceGroup } from '../choice-group/choice-group.tsx'
import { usePreferencesPanel } from './preferences-panel.behavior.ts'

/** Text size, colours, language and voice, in plain words; every choice is seen and heard at once. */
export function PreferencesPanel() {
  const { t } = useWords()
  const { inForce, sizes, change } = usePreferencesPanel()
  return (
    <div className="yq-preferences-panel">
      <ChoiceGroup
        legend={t('preferences-panel.size')}
        options={sizes.map(step => ({ value: String(step), words: <Size step={step} /> }))}
        value={String(inForce.step)}
        onValueChange={({ value }) => {
          const step = sizes.find(each => String(each) === value)
          if (step) change({ step }, `preferences-panel.size-${step}`)
        }}
      />
      <ChoiceGroup
        legend={t('preferences-panel.theme')}
        options={themes.map(value => ({ value, words: t(`preferences-panel.theme-${value}`) }))}
        value={inForce.theme}
        onValueChange={({ value }) => change({ theme: value }, `preferences-panel.theme-${value}`)}
      />
      <ChoiceGroup
        legend={t('preferences-panel.voice')}
        options={voiceModes.map(value => ({
          value,
          words: t(`preferences-panel.voice-${value}`),
          note: t(`preferences-panel.voice-${value}-note`),
        }))}
        value={inForce.voice}
        onValueChange={({ value }) => change({ voice: value }, `preferences-panel.voice-${value}`)}
      />
      <ChoiceGroup
        legend={t('preferences-panel.speed')}
        options={speeds.map(value => ({ value, words: t(`preferences-panel.speed-${value}`) }))}
        value={inForce.speed}
        onValueChange={({ value }) => change({ speed: value }, `preferences-panel.speed-${value}`)}
      />
      <ChoiceGroup
        legend={t('preferences-panel.volume')}
        options={volumes.map(value => ({ value, words: t(`preferences-panel.volume-${value}`) }))}
        value={inForce.volume}
        onValueChange={({ value }) => change({ volume: value }, `preferences-panel.volume-${value}`)}
      />
      <ChoiceGroup
        legend={t('preferences-panel.points')}
        options={(['no', 'yes'] as const).map(value => ({
          value,
          words: t(`preferences-panel.points-${value}`),
          note: t(`preferences-panel.points-${value}-note`),
        }))}
        value={inForce.pointsToHear ? 'yes' : 'no'}
        onValueChange={({ value }) => change({ pointsToHear: value === 'yes' }, `preferences-panel.points-${value}`)}
      />
      <ChoiceGroup
        legend={t('preferences-panel.amounts')}
        options={(['no', 'yes'] as const).map(value => ({
          value,
          words: t(`preferences-panel.amounts-${value}`),
          note: t(`preferences-panel.amounts-${value}-note`),
        }))}
        value={inForce.speaksAmounts ? 'yes' : 'no'}
        onValueChange={({ value }) => change({ speaksAmounts: value === 'yes' }, `preferences-panel.amounts-${value}`)}
      />
      <ChoiceGroup
        legend={t('preferences-panel.language')}
        options={languages.map(value => ({
          value,
          words: <span lang={value}>{t(`preferences-panel.language-${value}`)}</span>,
        }))}
        value={inForce.language}
        onValueChange={({ value }) => change({ language: value }, `preferences-panel.language-${value}`)}
      />
    </div>
  )
}

/** A letter in the size it stands for, so that nobody has to imagine what 很大 looks like. */
function Size({ step }: { readonly step: Step }) {
  const { t } = useWords()
  return (
    <span className="yq-preferences-panel__size">
      <span
        className="yq-preferences-panel__letter"
        aria-hidden="true"
        style={{ fontSize: `${byStep[step]['text-body'] / 16}rem` }}
      >
        {t('preferences-panel.letter')}
      </span>
      {t(`preferences-panel.size-${step}`)}
    </span>
  )
}
