import { useWords } from '@yinqiao/react'
import { ElderSwitch } from '@yinqiao/react/elder-switch'
import { PreferencesPanel } from '@yinqiao/react/preferences-panel'
import { Page } from '../page.tsx'

/** 字号和声音: the elder switch by its name (MIIT-APP-3.1b), then every choice, live. */
export default function Settings() {
  const { t } = useWords()
  return (
    <Page heading={t('settings.heading')} note={t('settings.about')}>
      <ElderSwitch />
      <PreferencesPanel />
    </Page>
  )
}
