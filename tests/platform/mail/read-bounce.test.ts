import { expect, it } from 'vitest'
import { messagesIn, readBounce } from '#app/platform/mail/read-bounce.server.ts'

const id = '01a203d1-8d2f-7510-8530-279871ae603f'
const host = 'kunstrettvest.no'

/** As a mail server writes it (RFC 3464). */
function notification({
  to = 'retur@kunstrettvest.no',
  action = 'failed',
  status = '5.1.1',
  said = 'smtp; 550 5.1.1 <a@example.com>: Recipient address rejected:\n    User unknown',
  returned = `Message-ID: <${id}@kunstrettvest.no>\nSubject: Nytt\n`,
  kind = 'message/rfc822',
}: Partial<Record<'to' | 'action' | 'status' | 'said' | 'returned' | 'kind', string>> = {}) {
  return `Return-Path: <>
To: ${to}
From: MAILER-DAEMON@mx.example.com
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B"

--B
Content-Type: text/plain

I'm sorry to have to inform you.
--B
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; A@Example.com
Action: ${action}
Status: ${status}
Diagnostic-Code: ${said}
--B
Content-Type: ${kind}

${returned}
Kropp
--B--
`
}

it('reads a failure with our letter by its Message-ID', async () => {
  for (const text of [notification(), notification().replaceAll('\n', '\r\n')])
    expect(await readBounce(text, host)).toEqual([
      {
        verdict: 'hard',
        reason: '550 5.1.1 <a@example.com>: Recipient address rejected: User unknown',
        recipient: 'a@example.com',
        letterId: id,
      },
    ])
  expect((await readBounce(notification({ kind: 'text/rfc822-headers' }), host))[0]?.letterId).toBe(id)
})

it('reads our letter by the return address, whatever came back in it', async () => {
  const [bounce] = await readBounce(
    notification({ to: `retur+${id}@kunstrettvest.no`, returned: 'Subject: x\n' }),
    host,
  )
  expect(bounce?.letterId).toBe(id)
})

it('believes no other Message-ID', async () => {
  const returned = `Message-ID: <${id}@annet.no>\n`
  expect((await readBounce(notification({ returned }), host))[0]?.letterId).toBeNull()
})

it.each([
  [{ status: '4.2.2' }, 'soft'],
  [{ status: '5.2.2' }, 'soft'],
  [{ status: '5.7.1' }, 'soft'],
])('%j is %s', async (given, verdict) =>
  expect((await readBounce(notification(given), host))[0]?.verdict).toBe(verdict),
)

it.each([
  ['a delay', notification({ action: 'delayed', status: '4.4.7' })],
  ['a receipt', notification({ action: 'delivered', status: '2.0.0' })],
  ['a letter from a person', 'From: a@example.com\nTo: retur@kunstrettvest.no\nSubject: Hei\n\nTakk for brevet'],
  ['an answer from a holiday', 'From: a@example.com\nAuto-Submitted: auto-replied\nSubject: Ferie\n\n5.1.1'],
  ['nothing', ''],
  ['noise', '\u0000\u0001--B\n\n--B--'],
])('%s is no failure', async (_, text) => expect(await readBounce(text, host)).toEqual([]))

it('parts an mbox into its messages', async () => {
  const mbox = `From MAILER-DAEMON Mon Nov  2 10:00:00 2026\n${notification()}\nFrom MAILER-DAEMON Mon Nov  2 10:00:01 2026\n${notification({ status: '4.2.2' })}`
  const messages = messagesIn(mbox)
  expect(messages).toHaveLength(2)
  expect(
    (await Promise.all(messages.map((one) => readBounce(one, host)))).flat().map(({ verdict }) => verdict),
  ).toEqual(['hard', 'soft'])
  expect(messagesIn('')).toEqual([])
  expect(messagesIn(notification())).toHaveLength(1)
})
