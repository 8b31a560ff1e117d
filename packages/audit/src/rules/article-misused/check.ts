import { wordsBeside } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, article => {
  const links = article.querySelectorAll('a[href]').length
  const hasNavigation = article.querySelector("nav, [role='navigation']") !== null
  const rest = wordsBeside(article, "nav, [role='navigation'], h1, h2, h3, h4, h5, h6, header, footer")
  const hasMore = rest !== '' || article.querySelector('img, video, audio, picture, iframe, canvas, p') !== null
  if (hasNavigation && !hasMore) return { verdict: 'fail', data: { links } }
  const isControls = article.querySelector('button, input, select') !== null && wordsBeside(article, controls) === ''
  const isPlain = article.querySelector('img, video, audio, picture, iframe, canvas, svg, p, a[href]') === null
  return { verdict: isControls && isPlain ? 'unsure' : 'pass', data: { links } }
})

const controls = 'button, input, select, textarea, label'
