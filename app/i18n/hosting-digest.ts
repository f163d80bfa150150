import { words } from './words.ts'

/** The letters about what one has to do in a hosting. */
export const hostingDigest = words({
  mailSubject: {
    nb: (f: { overdue: number; near: number }) =>
      `Oppgavene dine i vertskapet: ${[f.overdue > 0 ? `${f.overdue} over fristen` : '', f.near > 0 ? `${f.near} de neste to ukene` : ''].filter(Boolean).join(', ') || 'åpningen er flyttet'}`,
    en: (f: { overdue: number; near: number }) =>
      `Your hosting tasks: ${[f.overdue > 0 ? `${f.overdue} overdue` : '', f.near > 0 ? `${f.near} in the next two weeks` : ''].filter(Boolean).join(', ') || 'the opening has moved'}`,
  },
  mailSubjectDay: {
    nb: (f: { overdue: number; near: number }) =>
      `Oppgavene dine i vertskapet: ${[f.overdue > 0 ? `${f.overdue} gikk over fristen i går` : '', f.near > 0 ? `${f.near} har frist i morgen` : ''].filter(Boolean).join(', ')}`,
    en: (f: { overdue: number; near: number }) =>
      `Your hosting tasks: ${[f.overdue > 0 ? `${f.overdue} overdue since yesterday` : '', f.near > 0 ? `${f.near} due tomorrow` : ''].filter(Boolean).join(', ')}`,
  },
  mailHello: { nb: (f: { name: string }) => `Hei, ${f.name}`, en: (f: { name: string }) => `Hello, ${f.name}` },
  mailLine: {
    nb: (f: { what: string; day: string; late: number }) =>
      `– ${f.what} (${f.late ? 'fristen var' : 'frist'} ${f.day})`,
    en: (f: { what: string; day: string; late: number }) => `– ${f.what} (${f.late ? 'was due' : 'due'} ${f.day})`,
  },
  mailMilestone: {
    nb: (f: { what: string }) => `Milepæl: ${f.what}`,
    en: (f: { what: string }) => `Milestone: ${f.what}`,
  },
  mailMovedSubject: {
    nb: (f: { hosting: string; to: string }) =>
      `Åpningen er ${f.to ? `nå ${f.to}` : 'ikke lenger satt'} – ${f.hosting}`,
    en: (f: { hosting: string; to: string }) =>
      `The opening is ${f.to ? `now ${f.to}` : 'no longer set'} – ${f.hosting}`,
  },
  mailYours: {
    nb: 'Dette har du ansvar for, med fristene slik de er nå:',
    en: 'This is yours, with the deadlines as they are now:',
  },
  mailFooter: {
    nb: 'Du får denne e-posten fordi du har oppgaver i et vertskap for Kunst rett vest. Den kommer på mandager når noe nærmer seg eller er over fristen, og ellers bare når noe har frist dagen etter.',
    en: 'You get this e-mail because you have tasks in a hosting of Kunst rett vest. It comes on Mondays when something is near or overdue, and otherwise only when something is due the day after.',
  },
})
