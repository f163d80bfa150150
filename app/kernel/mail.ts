/** A mail as words: the same content as plain text and as calm HTML. What people wrote in it stays inert. */

/** A file that goes with a mail, as an invitation for the calendar. */
export interface Enclosure {
  name: string
  /** As "text/calendar; charset=utf-8; method=PUBLISH". */
  type: string
  /** Text. */
  content: string
}

export interface MailContent {
  /** Makes a repeat harmless, as "receipt:<application>". */
  key: string
  to: { email: string; name: string; personId?: string | null }
  locale: string
  subject: string
  /** "Hei, Kari" */
  greeting?: string
  paragraphs: string[]
  button?: { label: string; href: string }
  closing?: string[]
  footer: string
  sendAfter?: Date
  enclosures?: Enclosure[]
}

export interface MailParts {
  key: string
  to: { email: string; name: string; personId?: string | null }
  locale: string
  subject: string
  text: string
  html: string
  sendAfter?: Date
  enclosures?: Enclosure[]
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark)
const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ').trim()

/** Puts a mail together. Names and titles cannot break the subject line or become markup. */
export function sayMail(content: MailContent): MailParts {
  const { greeting, paragraphs, button, closing = [], footer, subject, ...rest } = content
  const before = [...(greeting ? [greeting] : []), ...paragraphs]
  const text = [...before, ...(button ? [`${button.label}:\n${button.href}`] : []), ...closing, `-- \n${footer}`].join(
    '\n\n',
  )
  const p = (words: string) => `<p style="margin:0 0 16px">${escaped(words).replace(/\n/g, '<br>')}</p>`
  const link = button
    ? `<p style="margin:24px 0"><a href="${escaped(button.href)}" style="background:#b3261e;color:#ffffff;padding:12px 20px;text-decoration:none;display:inline-block">${escaped(button.label)}</a></p>`
    : ''
  const html = `<!doctype html><html lang="${rest.locale}"><head><meta charset="utf-8"><title>${escaped(oneLine(subject))}</title></head><body style="margin:0;background:#f6f3ee"><div style="max-width:560px;margin:0 auto;padding:32px 24px;background:#ffffff;color:#1c1a17;font:16px/1.5 Inter,Arial,sans-serif">${before.map(p).join('')}${link}${closing.map(p).join('')}<p style="margin:32px 0 0;color:#5c574f;font-size:13px">${escaped(footer)}</p></div></body></html>`
  return { ...rest, subject: oneLine(subject), text, html }
}
