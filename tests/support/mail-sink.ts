/** A mail server that keeps what it is sent. */
import { setTimeout as pause } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import { portOf } from './ports.ts'

export interface ReceivedMail {
  from: string
  to: string[]
  /** As it came over the wire. */
  raw: string
  /** Header lines and the text part, decoded. */
  text: string
}

export interface MailSink {
  /** For SMTP_URL. */
  url: string
  mails: ReceivedMail[]
  /** Waits for the first mail to an address; throws after twenty seconds, for the outbox is looked at every five. */
  to(address: string): Promise<ReceivedMail>
  /** How many of the next mails are refused with a temporary fault. */
  refuse(count: number): void
  /** An address that is turned down at the door from now on. */
  turnDown(address: string, code: number, words: string): void
  /** How many times one was. */
  readonly turnedDown: number
  close(): Promise<void>
}

export async function startMailSink(): Promise<MailSink> {
  const mails: ReceivedMail[] = []
  let refusals = 0
  let turnedDown = 0
  const shut = new Map<string, { code: number; words: string }>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const no = shut.get(address)
      if (!no) return done()
      turnedDown++
      done(Object.assign(new Error(no.words), { responseCode: no.code }))
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.once('end', () => {
        if (refusals > 0) {
          refusals--
          done(Object.assign(new Error('try again later'), { responseCode: 451 }))
          return
        }
        const { mailFrom, rcptTo } = session.envelope
        const raw = Buffer.concat(parts).toString('utf8')
        mails.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw,
          text: decoded(raw),
        })
        done()
      })
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `smtp://127.0.0.1:${portOf(server.server)}`,
    mails,
    to: async (address) => {
      for (let tries = 0; tries < 400; tries++) {
        const mail = mails.find(({ to }) => to.includes(address))
        if (mail) return mail
        await pause(50)
      }
      throw new Error(
        `no mail to ${address}; there are mails to ${mails.flatMap(({ to }) => to).join(', ') || 'nobody'}`,
      )
    },
    refuse: (count) => {
      refusals = count
    },
    turnDown: (address, code, words) => {
      shut.set(address, { code, words })
    },
    get turnedDown() {
      return turnedDown
    },
    close: () => new Promise<void>((closed) => server.close(closed)),
  }
}

/** Quoted-printable and base64 bodies, and the words of the subject, made readable. Enough for what this product sends. */
function decoded(raw: string): string {
  const [head = '', ...rest] = raw.split(/\r?\n\r?\n/)
  const subject = head
    .replace(/\r?\n[ \t]+/g, ' ')
    .replace(/=\?UTF-8\?([QB])\?(.*?)\?=\s?/gi, (_, way: string, word: string) =>
      way.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString('utf8') : fromQuoted(word.replaceAll('_', ' ')),
    )
  const body = rest.join('\n\n')
  if (!/^content-type: multipart/im.test(head)) return `${subject}\n\n${bodyText(head, body)}`
  const boundary = /boundary="?([^";\r\n]+)/i.exec(head)?.[1] ?? ''
  const parts = body.split(`--${boundary}`).filter((part) => /content-type: text\//i.test(part))
  const texts = parts.map((part) => {
    const [partHead = '', ...partBody] = part.trim().split('\n\n')
    return bodyText(partHead, partBody.join('\n\n'))
  })
  return `${subject}\n\n${texts.join('\n')}`
}

function bodyText(head: string, body: string): string {
  if (/content-transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  if (/content-transfer-encoding: quoted-printable/i.test(head)) return fromQuoted(body)
  return body
}

function fromQuoted(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
