import { CallTile } from '@yinqiao/flows/react'
import { useWords } from '@yinqiao/react'
import { Notice } from '@yinqiao/react/notice'
import { hotline } from '../bank.ts'
import { Page } from '../page.tsx'

/** 找人帮忙: a person by telephone or at a branch, also for somebody not signed in. */
export default function Help() {
  const { t } = useWords()
  return (
    <Page heading={t('help.heading')} note={t('help.about')}>
      <CallTile hotline={hotline} />
      <Notice tone="info" title={t('help.branch')}>
        {t('help.branch-about')}
      </Notice>
      <Notice tone="warning" title={t('help.fraud')}>
        {t('help.fraud-about')}
      </Notice>
    </Page>
  )
}
