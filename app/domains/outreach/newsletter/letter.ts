/** A newsletter as a letter: the same content as HTML for mail programs and as plain text. */
import { newsletter } from '#app/i18n/newsletter.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { escapedText, proseHtml, proseText } from '#app/kernel/prose-blocks.ts'
import { LOOK, PROSE, SHEET_CSS } from './letter-look.ts'
import type { LetterPart, LetterPicture, MadeLetter, MailList } from './newsletter.ts'

/** What stands around the content of a letter, and differs from receiver to receiver. */
export interface Around {
  locale: Locale
  /** Origin of this site, as "https://kunstrettvest.no"; '' in a preview. */
  base: string
  /** The lists that brought it; empty in a test. */
  lists: readonly MailList[]
  leaveHref: string
  /** The issue in the public archive; null where it is not shown there. */
  webHref: string | null
  test: boolean
}

const e = escapedText
const from = (base: string, href: string) => (href.startsWith('/') ? `${base}${href}` : href)

const heading = (title: string) => (title ? `<h2 style="${e(PROSE.h2)}">${e(title)}</h2>` : '')
const link = (href: string, words: string, style: string, name = 'link') =>
  `<a class="${name}" href="${e(href)}" style="${e(style)}">${e(words)}</a>`
const picture = ({ src, alt, width, height }: LetterPicture, base: string, shown: number) => {
  const tall = Math.round((shown * height) / width)
  return `<img src="${e(from(base, src))}" width="${shown}" height="${tall}" alt="${e(alt)}" style="${LOOK.picture};width:${shown}px" />`
}
const soft = (words: string) => (words ? `<span class="soft" style="${e(LOOK.soft)}">${e(words)}</span>` : '')
const rows = (lines: readonly string[]) =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="margin:0 0 8px">${lines.map((line) => `<tr>${line}</tr>`).join('')}</table>`
const cell = (inner: string, style: string = LOOK.row) => `<td style="${e(style)}">${inner}</td>`

/** The widest that a work is shown, in pixels: the sheet without its margins. */
const WIDE = 536

function partHtml(part: LetterPart, base: string): string {
  const named = (words: string, href: string) =>
    `<span class="name" style="${e(LOOK.strong)}">${href ? link(from(base, href), words, LOOK.plain) : e(words)}</span>`
  switch (part.kind) {
    case 'words':
      return proseHtml(part.blocks, { base, styles: PROSE })
    case 'events':
      return `${heading(part.title)}${rows(part.events.map(({ title, when, place, href }) => cell(`${named(title, href)}${soft(when)}${soft(place)}`)))}`
    case 'artists':
      return `${heading(part.title)}${rows(
        part.artists.map(({ name, more, href, picture: shown }) =>
          [cell(shown ? picture(shown, base, 96) : '', LOOK.thumb), cell(`${named(name, href)}${soft(more)}`)].join(''),
        ),
      )}`
    case 'work': {
      const { picture: shown, title, label, artist, href } = part
      const wide = shown ? Math.min(WIDE, shown.width, Math.round((shown.width / shown.height) * 560)) : 0
      const image = shown ? `<a href="${e(from(base, href))}">${picture(shown, base, wide)}</a>` : ''
      return `<div style="margin:24px 0">${image}<p style="margin:10px 0 0">${named(artist, href)}<em>${e(title)}</em>${soft(label)}</p></div>`
    }
    case 'lines':
      return `${heading(part.title)}${rows(part.lines.map(({ what, when }) => cell(`<span class="name" style="${e(LOOK.strong)}">${e(what)}</span>${soft(when)}`)))}<p style="${PROSE.p}">${link(from(base, part.href), part.link, LOOK.link)}</p>`
    case 'news':
      return `${heading(part.title)}${rows(part.items.map(({ title, summary, date, href }) => cell(`${named(title, href)}${soft(date)}<span>${e(summary)}</span>`)))}`
    case 'link':
      return `<p style="margin:0">${link(from(base, part.href), part.link, LOOK.button, 'button')}</p>`
  }
}

function partText(part: LetterPart, base: string): string {
  const titled = (title: string, lines: readonly string[]) =>
    [...(title ? [title.toUpperCase()] : []), ...lines].join('\n\n')
  const lines = (...some: string[]) => some.filter(Boolean).join('\n')
  switch (part.kind) {
    case 'words':
      return proseText(part.blocks, base)
    case 'events':
      return titled(
        part.title,
        part.events.map(({ title, when, place, href }) => lines(title, when, place, href && from(base, href))),
      )
    case 'artists':
      return titled(
        part.title,
        part.artists.map(({ name, more, href }) => lines(more ? `${name}, ${more}` : name, from(base, href))),
      )
    case 'work':
      return lines(`${part.artist}: «${part.title}»`, part.label, from(base, part.href))
    case 'lines':
      return titled(part.title, [
        part.lines.map(({ what, when }) => `${what}: ${when}`).join('\n'),
        `${part.link}: ${from(base, part.href)}`,
      ])
    case 'news':
      return titled(
        part.title,
        part.items.map(({ title, summary, date, href }) => lines(title, date, summary, from(base, href))),
      )
    case 'link':
      return `${part.link}: ${from(base, part.href)}`
  }
}

/** Why the receiver gets it, in one sentence. */
export const reasonSentence = (lists: readonly MailList[], locale: Locale): string =>
  lists.length === 1 && lists[0]
    ? say(locale, REASONS[lists[0]])
    : say(locale, newsletter.reasonSeveral, { lists: lists.map((list) => say(locale, LIST_WORDS[list])) })

const REASONS = {
  visitors: newsletter.reasonVisitors,
  artists: newsletter.reasonArtists,
  municipalities: newsletter.reasonMunicipalities,
  press: newsletter.reasonPress,
} as const
export const LIST_WORDS = {
  visitors: newsletter.listVisitors,
  artists: newsletter.listArtists,
  municipalities: newsletter.listMunicipalities,
  press: newsletter.listPress,
} as const

/** The whole letter to one receiver. What people wrote in it stays inert; the subject is one line. */
export function letterOf(made: MadeLetter, around: Around): { subject: string; text: string; html: string } {
  const { locale, base, lists, test } = around
  const subject = `${test ? '[TEST] ' : ''}${made.subject.replace(/\s+/g, ' ').trim()}`
  const reason = test ? say(locale, newsletter.reasonTest) : reasonSentence(lists, locale)
  const web = around.webHref ? from(base, around.webHref) : null
  const leave = from(base, around.leaveHref)
  const sender = say(locale, newsletter.sender)
  const text = [
    made.subject,
    ...(web ? [`${say(locale, newsletter.readOnWeb)}: ${web}`] : []),
    ...made.parts.map((part) => partText(part, base)),
    `-- \n${reason}\n${say(locale, newsletter.leaveLink)}: ${leave}\n\n${sender}`,
  ].join('\n\n')
  const body = made.parts.map((part) => partHtml(part, base)).join('')
  // Words that nobody wrote in English are marked as Norwegian, for those who have the letter read out.
  const written = made.written === locale ? '' : ` lang="${made.written}"`
  const html = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><meta name="color-scheme" content="light dark" /><title>${e(subject)}</title><style>${SHEET_CSS}</style></head><body class="paper" style="${LOOK.paper}"><div class="sheet" style="${e(LOOK.sheet)}"><div class="mast" style="${e(LOOK.mast)}">Kunst rett vest${web ? `<br />${link(web, say(locale, newsletter.readOnWeb), LOOK.web)}` : ''}</div>${test ? `<p class="test" style="${LOOK.test}">${e(say(locale, newsletter.testNote))}</p>` : ''}<div${written}><h1 class="title" style="${e(LOOK.title)}">${e(made.subject)}</h1>${body}</div><div class="foot" style="${LOOK.foot}"><p style="margin:0 0 10px">${e(reason)} ${link(leave, say(locale, newsletter.leaveLink), LOOK.link)}</p><p style="margin:0">${e(sender)}</p></div></div></body></html>`
  return { subject, text, html }
}
