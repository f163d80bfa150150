import { orchestraPost } from '#app/i18n/orchestra-post.ts'
import { say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import type { FamilyLetter, WaitingNote } from './note.ts'
import { saidOnce } from './rules.ts'

/** What a letter is made with. */
export interface LetterFacts {
  /** Of the outbox: the same key is posted once. */
  key: string
  publicUrl: string
  /** The guardian's own page of answers, whole; different for each guardian. */
  pageOf: (note: WaitingNote) => string
}

/** One letter to an address: everything that its guardians are to be told, each thing once, and the way to answer. */
export function familyMail({ address, notes }: FamilyLetter, { key, publicUrl, pageOf }: LetterFacts): MailParts {
  const [first] = notes
  if (!first) throw new RangeError('a letter tells something')
  const { locale } = first
  const guardians = notes.filter(
    (note, place) => notes.findIndex((one) => one.guardianId === note.guardianId) === place,
  )
  const said = saidOnce(notes)
  const names = guardians.map(({ name }) => name).join(say(locale, orchestraPost.and))
  return sayMail({
    key,
    to: { email: address, name: names, personId: guardians.length === 1 ? first.guardianId : null },
    locale,
    subject: say(locale, orchestraPost.subject, { title: first.title, more: said.length - 1 }),
    greeting: say(locale, orchestraPost.greeting, { names }),
    paragraphs: said.map(({ title, text, path }) =>
      [title, text, path && say(locale, orchestraPost.readMore, { href: publicUrl + path })].filter(Boolean).join('\n'),
    ),
    button: { label: say(locale, orchestraPost.open), href: pageOf(first) },
    closing: [
      say(locale, orchestraPost.ownLink),
      ...guardians.slice(1).map((note) => say(locale, orchestraPost.linkOf, { name: note.name, href: pageOf(note) })),
    ],
    footer: say(locale, orchestraPost.footer),
  })
}
