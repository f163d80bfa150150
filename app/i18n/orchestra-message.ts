/** Letters to groups of families. */
import { counted, words } from './words.ts'

interface ReachFacts {
  guardians: number
  children: number
  families: number
  musicians: number
  unreached: number
}

export const orchestraMessage = words({
  title: { nb: 'Meldinger til familiene', en: 'Messages to the families' },
  lede: {
    nb: 'Velg hvem, se hvor mange det når, og skriv. Meldingen går med kveldens brev, så ingen får mer enn ett om dagen.',
    en: 'Choose whom, see how many it reaches, and write. The message goes with the letter of the evening, so nobody gets more than one a day.',
  },
  whom: { nb: 'Hvem', en: 'Whom' },
  seminar: { nb: 'Seminar', en: 'Seminar' },
  wholeSemester: { nb: 'Hele semesteret', en: 'The whole semester' },
  ensemble: { nb: 'Ensemble', en: 'Ensemble' },
  everyEnsemble: { nb: 'Alle ensembler', en: 'Every ensemble' },
  group: { nb: 'Stemmegruppe', en: 'Section' },
  everyGroup: { nb: 'Alle stemmegrupper', en: 'Every section' },
  answered: { nb: 'Svar', en: 'Answers' },
  whoeverAnswered: { nb: 'Uansett svar', en: 'Whatever they answered' },
  whoSilent: { nb: 'de som ikke har svart', en: 'those who have not answered' },
  whoComes: {
    nb: ({ day }: { day: string }) => `de som kommer ${day}`,
    en: ({ day }: { day: string }) => `those who come on ${day}`,
  },
  withMusicians: { nb: 'også musikanter med egen e-post', en: 'also musicians with their own e-mail' },
  musicians: {
    nb: ({ age }: { age: number }) => `Også musikanter fra ${age} år med egen e-post`,
    en: ({ age }: { age: number }) => `Also musicians from ${age} with their own e-mail`,
  },
  showReach: { nb: 'Se hvor mange det når', en: 'See how many it reaches' },
  reach: {
    nb: ({ guardians, children, families, musicians, unreached }: ReachFacts) =>
      `Dette når ${counted('nb', guardians, 'foresatt', 'foresatte')} til ${counted('nb', children, 'barn', 'barn')} i ${counted('nb', families, 'familie', 'familier')}${musicians ? `, og ${counted('nb', musicians, 'musikant', 'musikanter')}` : ''}.${unreached ? ` ${counted('nb', unreached, 'foresatt', 'foresatte')} har ingen e-postadresse og må ringes.` : ''}`,
    en: ({ guardians, children, families, musicians, unreached }: ReachFacts) =>
      `This reaches ${counted('en', guardians, 'guardian', 'guardians')} of ${counted('en', children, 'child', 'children')} in ${counted('en', families, 'family', 'families')}${musicians ? `, and ${counted('en', musicians, 'musician', 'musicians')}` : ''}.${unreached ? ` ${counted('en', unreached, 'guardian has', 'guardians have')} no e-mail address and must be rung.` : ''}`,
  },
  reachNobody: { nb: 'Dette når ingen. Velg en annen gruppe.', en: 'This reaches nobody. Choose another group.' },
  write: { nb: 'Skriv', en: 'Write' },
  subject: { nb: 'Emne', en: 'Subject' },
  text: { nb: 'Melding', en: 'Message' },
  textHelp: {
    nb: 'Skriv ingenting om helsen til noen. Brevet kan bli lest av flere enn det er til.',
    en: 'Write nothing about anybody’s health. A letter may be read by more than it is for.',
  },
  goesAt: {
    nb: ({ when }: { when: string }) => `Går med brevet ${when}.`,
    en: ({ when }: { when: string }) => `Goes with the letter of ${when}.`,
  },
  emergency: { nb: 'Haster: send med en gang', en: 'Urgent: send at once' },
  emergencyHelp: {
    nb: 'Bare for det som ikke kan vente til kvelden, som at seminaret er avlyst. Hver foresatt får et brev for seg, også de som alt har fått dagens.',
    en: 'Only for what cannot wait until the evening, as when the seminar is cancelled. Each guardian gets a letter of its own, also those who have had today’s.',
  },
  sure: {
    nb: 'Jeg har sett hvor mange dette når med en gang',
    en: 'I have seen how many this reaches at once',
  },
  mustBeSure: {
    nb: 'Kryss av for at du har sett hvor mange det når med en gang.',
    en: 'Tick that you have seen how many it reaches at once.',
  },
  nobody: { nb: 'Meldingen når ingen. Velg en annen gruppe.', en: 'The message reaches nobody. Choose another group.' },
  send: {
    nb: ({ guardians }: { guardians: number }) => `Send til ${counted('nb', guardians, 'foresatt', 'foresatte')}`,
    en: ({ guardians }: { guardians: number }) => `Send to ${counted('en', guardians, 'guardian', 'guardians')}`,
  },
  sent: {
    nb: ({ count }: { count: number }) =>
      `Meldingen er lagt i brevet til ${counted('nb', count, 'foresatt', 'foresatte')}.`,
    en: ({ count }: { count: number }) =>
      `The message is in the letter to ${counted('en', count, 'guardian', 'guardians')}.`,
  },
  sentNow: {
    nb: ({ count }: { count: number }) => `Meldingen går nå til ${counted('nb', count, 'foresatt', 'foresatte')}.`,
    en: ({ count }: { count: number }) => `The message goes now to ${counted('en', count, 'guardian', 'guardians')}.`,
  },
  log: { nb: 'Sendt', en: 'Sent' },
  logNone: { nb: 'Ingen meldinger er sendt ennå', en: 'No messages have been sent yet' },
  logNoneWhy: { nb: 'Det du sender, blir stående her.', en: 'What you send stays here.' },
  sentBy: {
    nb: ({ when, by, receivers }: { when: string; by: string; receivers: number }) =>
      `${when}, ${by}, til ${counted('nb', receivers, 'mottaker', 'mottakere')}`,
    en: ({ when, by, receivers }: { when: string; by: string; receivers: number }) =>
      `${when}, ${by}, to ${counted('en', receivers, 'receiver', 'receivers')}`,
  },
  wasUrgent: { nb: 'Hastet', en: 'Urgent' },
  musicianFooter: {
    nb: 'Du får dette fordi du spiller i Ungdomssymfonikerne i Vestregionen.',
    en: 'You get this because you play in the youth orchestra of Vestregionen.',
  },
})
