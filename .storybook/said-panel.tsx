import React, { useState } from 'react'
import { AddonPanel } from 'storybook/internal/components'
import { STORY_CHANGED } from 'storybook/internal/core-events'
import { useChannel } from 'storybook/manager-api'
import { type SaidLine, saidEvent } from './said.ts'

/** Newest first; more than these nobody reads. */
const most = 12

/** What the story says, and to whom: words, tokens with their privacy, the clips it takes, and its SSML. */
export function SaidPanel({ active = false }: { readonly active?: boolean }) {
  const [lines, setLines] = useState<readonly SaidLine[]>([])
  useChannel({
    [saidEvent]: (line: SaidLine) => setLines(before => [line, ...before].slice(0, most)),
    [STORY_CHANGED]: () => setLines([]),
  })
  return (
    <AddonPanel active={active}>
      <div style={{ padding: 16, fontSize: 14, lineHeight: 1.6 }}>
        {lines.length === 0 ? (
          <p>这个故事还没有说话。按一按里面的按钮，说的话就列在这里。</p>
        ) : (
          <ol style={{ margin: 0, padding: 0, listStyle: 'none' }}>
            {lines.map((line, at) => (
              <li key={lines.length - at} style={{ padding: '12px 0', borderBottom: '1px solid #d9d2c2' }}>
                <Line line={line} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </AddonPanel>
  )
}

const marks: Record<string, string> = { public: '', personal: ' · 个人', sensitive: ' · 敏感', secret: ' · 机密' }

function Line({ line }: { readonly line: SaidLine }) {
  return (
    <>
      <p style={{ margin: 0, fontSize: 18, fontWeight: 700 }}>{line.caption}</p>
      {line.aloud === line.caption ? null : (
        <p style={{ margin: '4px 0 0' }}>没有同意念金额时，喇叭只说：{line.aloud}</p>
      )}
      <p style={{ margin: '8px 0 0' }}>
        {line.tokens.map(({ text, kind, privacy, pauseMs }, at) => (
          <span key={at} style={{ display: 'inline-block', margin: '0 8px 4px 0' }}>
            <span style={{ borderBottom: privacy === 'public' ? 'none' : '2px solid #0f5145' }}>{text}</span>
            <small style={{ color: '#4a4740' }}>
              {' '}
              {kind}
              {marks[privacy]}
              {pauseMs ? ` · ${pauseMs} ms` : ''}
            </small>
          </span>
        ))}
      </p>
      <details>
        <summary>{line.clips.length} 个录音片段和 SSML</summary>
        <p style={{ margin: '4px 0' }}>{line.clips.join('　')}</p>
        <pre style={{ margin: 0, whiteSpace: 'pre-wrap' }}>{line.ssml}</pre>
      </details>
    </>
  )
}
