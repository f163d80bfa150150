import { expect, it } from 'vitest'
import { sayMail } from '#app/kernel/mail.ts'

const mail = (subject: string, words: string) =>
  sayMail({
    key: 'k',
    to: { email: 'a@b.no', name: 'A' },
    locale: 'nb',
    subject,
    paragraphs: [words],
    button: { label: 'Åpne', href: 'https://x.no/?a=1&b=2' },
    footer: 'F',
  })

it('keeps what people wrote inert', () => {
  const { html, text, subject } = mail('Hei\r\nBcc: alle@x.no', '<script>alert(1)</script> & "takk"')
  expect(subject).toBe('Hei Bcc: alle@x.no')
  expect(html).not.toContain('<script>')
  expect(html).toContain('&lt;script&gt;')
  expect(html).toContain('href="https://x.no/?a=1&amp;b=2"')
  expect(text).toContain('https://x.no/?a=1&b=2')
})
