import PostalMime from 'postal-mime'
import { letterOfAddress, letterOfMessageId, type Verdict, verdictOf } from './bounce.ts'

/** What a delivery status notification (RFC 3464) tells of one receiver. */
export interface Bounce {
  verdict: Verdict
  /** "550 5.1.1 User unknown", at most 300 characters. */
  reason: string
  /** The address that did not get it; '' where the notification does not say. */
  recipient: string
  /** Our letter, by the return address or its Message-ID; null where neither is there. */
  letterId: string | null
}

/** The messages of a file: one, or many as in an mbox. */
export function messagesIn(file: string): string[] {
  const text = file.replace(/\r\n/g, '\n')
  if (!text.startsWith('From ')) return text.trim() === '' ? [] : [text]
  return text
    .split(/^From .*\n/m)
    .filter((message) => message.trim() !== '')
    .map((message) => message.replace(/^>(>*From )/gm, '$1'))
}

/** "Final-Recipient: rfc822; a@b.no" becomes ["final-recipient", "a@b.no"]; folded lines are joined. */
function fieldsOf(group: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of group.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return fields
}

const value = (field: string | undefined) => (field ?? '').replace(/^[\w-]+\s*;\s*/, '').trim()

/**
 * Reads one message of the return mailbox. Empty for one that is no notification of failure, as an answer from someone's
 * holiday, a receipt, or word that delivery is delayed and goes on being tried.
 * @param host of our Message-IDs
 */
export async function readBounce(raw: string, host: string): Promise<Bounce[]> {
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true })
  const text = (content: ArrayBuffer | Uint8Array | string) =>
    typeof content === 'string' ? content : new TextDecoder().decode(content)
  const status = mail.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  if (!status) return []
  const returned = mail.attachments.filter(({ mimeType }) => /^(message\/rfc822|text\/rfc822-headers)/.test(mimeType))
  const addressed = mail.headers
    .filter(({ key }) => ['to', 'delivered-to', 'x-original-to', 'envelope-to'].includes(key))
    .map(({ value: to }) => letterOfAddress(to))
    .find((id) => id !== null)
  const named = returned
    .map(({ content }) => fieldsOf((text(content).replace(/\r\n/g, '\n').split('\n\n')[0] ?? '').trim()))
    .map((fields) => letterOfMessageId(fields.get('message-id') ?? '', host))
    .find((id) => id !== null)
  const letterId = addressed ?? named ?? null
  const groups = text(status.content)
    .replace(/\r\n/g, '\n')
    .trim()
    .split(/\n\s*\n/)
    .map(fieldsOf)
  return groups.flatMap((fields) => {
    if (fields.get('action')?.toLowerCase() !== 'failed') return []
    const said = value(fields.get('diagnostic-code'))
    const verdict = verdictOf(fields.get('status') ?? '') ?? verdictOf(said)
    if (!verdict) return []
    const recipient = value(fields.get('original-recipient') ?? fields.get('final-recipient')).toLowerCase()
    const reason = (said || (fields.get('status') ?? '')).replace(/\s+/g, ' ').slice(0, 300)
    return [{ verdict, reason, recipient, letterId }]
  })
}
