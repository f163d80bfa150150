/** Letters to the families of the youth orchestra. */
import { counted, words } from './words.ts'

export const orchestraPost = words({
  subject: {
    nb: ({ title, more }: { title: string; more: number }) =>
      more === 0 ? title : `${title} – og ${counted('nb', more, 'beskjed', 'beskjeder')} til`,
    en: ({ title, more }: { title: string; more: number }) =>
      more === 0 ? title : `${title} – and ${counted('en', more, 'more message', 'more messages')}`,
  },
  greeting: {
    nb: ({ names }: { names: string }) => `Hei, ${names}`,
    en: ({ names }: { names: string }) => `Dear ${names}`,
  },
  and: { nb: ' og ', en: ' and ' },
  open: { nb: 'Åpne siden din', en: 'Open your page' },
  ownLink: {
    nb: 'Lenken er din egen og virker uten passord. Ikke send den videre.',
    en: 'The link is your own and works without a password. Do not pass it on.',
  },
  linkOf: {
    nb: ({ name, href }: { name: string; href: string }) => `Siden til ${name}:\n${href}`,
    en: ({ name, href }: { name: string; href: string }) => `The page of ${name}:\n${href}`,
  },
  readMore: {
    nb: ({ href }: { href: string }) => `Les mer: ${href}`,
    en: ({ href }: { href: string }) => `More: ${href}`,
  },
  footer: {
    nb: 'Du får dette fordi du er foresatt i Ungdomssymfonikerne i Vestregionen. Vi samler dagens beskjeder i ett brev; bare det som haster, kommer for seg.',
    en: 'You get this as a guardian in the youth orchestra of Vestregionen. The messages of a day come in one letter; only what is urgent comes by itself.',
  },
  unreached: { nb: 'Ikke nådd', en: 'Not reached' },
  unreachedWhy: {
    nb: 'Disse foresatte har ingen e-postadresse vi kan skrive til. Ring dem, eller legg inn en adresse.',
    en: 'These guardians have no e-mail address that we can write to. Ring them, or enter an address.',
  },
  unreachedNone: { nb: 'Alle beskjeder har nådd fram.', en: 'Every message has been delivered.' },
  waitsSince: {
    nb: ({ day }: { day: string }) => `venter siden ${day}`,
    en: ({ day }: { day: string }) => `waiting since ${day}`,
  },
})
