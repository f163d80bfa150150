/** How a newsletter looks in mail programs, which read inline styles and little else. */
import type { ProseElement } from '#app/kernel/prose-blocks.ts'

const INK = '#1c1a17'
const SOFT = '#5c574f'
const ACCENT = '#a3241d'
const RULE = '#ddd6ca'
const SANS = "Inter,'Helvetica Neue',Arial,sans-serif"
const SERIF = "Fraunces,Georgia,'Times New Roman',serif"

const heading = (size: number) =>
  `margin:28px 0 8px;font:600 ${size}px/1.25 ${SERIF};color:${INK};letter-spacing:-0.01em`

export const PROSE: Record<ProseElement, string> = {
  p: 'margin:0 0 16px',
  h2: heading(23),
  h3: heading(18),
  ul: 'margin:0 0 16px;padding:0 0 0 22px',
  ol: 'margin:0 0 16px;padding:0 0 0 24px',
  li: 'margin:0 0 6px',
  blockquote: `margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid ${ACCENT}`,
  hr: `margin:28px 0;border:0;border-top:1px solid ${RULE}`,
  strong: 'font-weight:600',
  em: 'font-style:italic',
  a: `color:${ACCENT};text-decoration:underline`,
  br: '',
}

export const LOOK = {
  paper: 'margin:0;padding:0;background:#f3efe8',
  sheet: `max-width:600px;margin:0 auto;padding:32px 32px 40px;background:#ffffff;color:${INK};font:16px/1.55 ${SANS}`,
  mast: `margin:0 0 28px;padding:0 0 12px;border-bottom:1px solid ${RULE};font:600 17px/1.3 ${SERIF};color:${INK}`,
  web: `font:400 13px/1.4 ${SANS};color:${SOFT}`,
  title: `margin:0 0 20px;font:600 30px/1.15 ${SERIF};color:${INK};letter-spacing:-0.015em`,
  strong: `display:block;font-weight:600;color:${INK}`,
  soft: `display:block;color:${SOFT};font-size:15px`,
  row: `padding:0 0 14px;vertical-align:top`,
  thumb: 'padding:0 16px 14px 0;vertical-align:top;width:96px',
  picture: 'display:block;border:0;height:auto;max-width:100%',
  link: `color:${ACCENT};text-decoration:underline`,
  plain: `color:${INK};text-decoration:underline`,
  button: `display:inline-block;margin:4px 0 20px;padding:12px 20px;background:${ACCENT};color:#ffffff;text-decoration:none;font-weight:600`,
  foot: `margin:40px 0 0;padding:16px 0 0;border-top:1px solid ${RULE};color:${SOFT};font-size:14px`,
  test: 'margin:0 0 20px;padding:10px 14px;background:#fff4d6;color:#1c1a17;font-size:14px',
} as const

/** For the mail programs that read more: dark surroundings, and narrow ones. */
export const SHEET_CSS = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media (max-width:480px){.sheet{padding:22px 18px 32px!important}.title{font-size:26px!important}}',
  '@media (prefers-color-scheme:dark){.paper{background:#12110f!important}.sheet{background:#1d1b18!important;color:#efe9df!important}',
  '.sheet p,.sheet li,.sheet h1,.sheet h2,.sheet h3,.sheet td,.sheet strong,.sheet .name,.sheet .mast{color:#efe9df!important}',
  '.sheet .soft,.sheet .foot,.sheet .foot p{color:#b8b0a3!important}.sheet a{color:#ffb0a3!important}',
  '.sheet a.button{background:#ffb0a3!important;color:#1d1b18!important}.sheet .test{background:#4a3a10!important;color:#fff4d6!important}',
  '.mast,.foot,.sheet hr{border-color:#443f37!important}}',
].join('')
