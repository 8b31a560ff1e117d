import { ReadOut, useWords } from '@yinqiao/react'
import { LinkTile } from '@yinqiao/react/link-tile'

/** 打电话给银行: dials the hotline, `400-000-1234` as people write it. */
export function CallTile({ hotline }: { readonly hotline: string }) {
  const { t } = useWords()
  return (
    <LinkTile
      icon="phone"
      href={`tel:${hotline.replace(/[^\d+]/g, '')}`}
      note={<ReadOut message="help.call-about" values={{ hotline }} />}
    >
      {t('help.call')}
    </LinkTile>
  )
}
