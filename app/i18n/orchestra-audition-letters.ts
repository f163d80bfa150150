import { words } from './words.ts'

interface Named {
  name: string
  instrument: string
}

/** Letters about auditions. */
export const orchestraAuditionLetters = words({
  mailGreeting: { nb: (f: { name: string }) => `Hei, ${f.name}`, en: (f: { name: string }) => `Hello, ${f.name}` },
  mailBookedSubject: {
    nb: (f: { title: string }) => `Tid til prøvespill: ${f.title}`,
    en: (f: { title: string }) => `Audition booked: ${f.title}`,
  },
  mailBooked: { nb: 'Disse tidene er deres:', en: 'These times are yours:' },
  mailMovedSubject: {
    nb: (f: { title: string }) => `Endret tid: ${f.title}`,
    en: (f: { title: string }) => `Audition changed: ${f.title}`,
  },
  mailMoved: { nb: 'Slik er bestillingen nå:', en: 'This is the booking now:' },
  mailPieces: {
    nb: (f: { pieces: string }) => `Spiller: ${f.pieces}`,
    en: (f: { pieces: string }) => `Plays: ${f.pieces}`,
  },
  mailAccompanist: { nb: 'Med akkompagnatør', en: 'With accompanist' },
  mailBookedNext: {
    nb: 'Kom ti minutter før, så rekker dere å stemme. Tiden ligger ved, klar til kalenderen.',
    en: 'Come ten minutes early, so that there is time to tune. The time is enclosed, ready for your calendar.',
  },
  mailBookedButton: { nb: 'Se eller endre', en: 'See or change' },
  mailWithdrawnSubject: {
    nb: (f: { title: string }) => `Prøvespillet er trukket: ${f.title}`,
    en: (f: { title: string }) => `Audition withdrawn: ${f.title}`,
  },
  mailWithdrawn: {
    nb: (f: { name: string }) => `${f.name} er ikke lenger satt opp til prøvespill. Tiden er ledig for andre.`,
    en: (f: { name: string }) => `${f.name} is no longer listed for the audition. The time is free for others.`,
  },
  mailResultSubject: {
    nb: (f: { title: string }) => `Resultatet av prøvespillet: ${f.title}`,
    en: (f: { title: string }) => `The result of the audition: ${f.title}`,
  },
  memberOffered: {
    nb: (f: Named) => `${f.name} (${f.instrument}) får tilbud om plass.`,
    en: (f: Named) => `${f.name} (${f.instrument}) is offered a place.`,
  },
  memberWaiting: {
    nb: (f: Named) => `${f.name} (${f.instrument}) står på venteliste. Vi skriver med en gang det blir plass.`,
    en: (f: Named) => `${f.name} (${f.instrument}) is on the waiting list. We will write as soon as there is a place.`,
  },
  memberDeclined: {
    nb: (f: Named) => `${f.name} (${f.instrument}) får ikke plass denne gangen. Takk for at du spilte for oss.`,
    en: (f: Named) => `${f.name} (${f.instrument}) is not offered a place this time. Thank you for playing for us.`,
  },
  soloOffered: {
    nb: (f: Named) => `${f.name} (${f.instrument}) skal være solist.`,
    en: (f: Named) => `${f.name} (${f.instrument}) will be a soloist.`,
  },
  soloWaiting: {
    nb: (f: Named) => `${f.name} (${f.instrument}) er reserve for solistene.`,
    en: (f: Named) => `${f.name} (${f.instrument}) is a reserve for the soloists.`,
  },
  soloDeclined: {
    nb: (f: Named) => `${f.name} (${f.instrument}) blir ikke solist denne gangen. Takk for at du spilte for oss.`,
    en: (f: Named) => `${f.name} (${f.instrument}) will not be a soloist this time. Thank you for playing for us.`,
  },
  mailAnswerBy: {
    nb: (f: { date: string }) => `Svar på tilbudet senest ${f.date}.`,
    en: (f: { date: string }) => `Answer the offer by ${f.date}.`,
  },
  mailAskBy: {
    nb: (f: { date: string }) => `Du kan be panelet om begrunnelse, eller klage, til og med ${f.date}.`,
    en: (f: { date: string }) => `You may ask the panel for its reasons, or appeal, until ${f.date}.`,
  },
  mailResultButton: { nb: 'Les resultatet', en: 'Read the result' },
  mailAskedSubject: {
    nb: (f: { title: string }) => `Noen ber om begrunnelse: ${f.title}`,
    en: (f: { title: string }) => `Reasons asked for: ${f.title}`,
  },
  mailAsked: {
    nb: (f: { number: number }) => `Familien til kandidat ${f.number} ber om panelets begrunnelse.`,
    en: (f: { number: number }) => `The family of candidate ${f.number} asks for the panel’s reasons.`,
  },
  mailAskedButton: { nb: 'Svar dem', en: 'Answer them' },
  noteBooked: {
    nb: (f: { name: string }) => `${f.name} har fått tid til prøvespill`,
    en: (f: { name: string }) => `${f.name} has a time for an audition`,
  },
  noteAnswered: {
    nb: (f: { title: string }) => `Panelet har svart: ${f.title}`,
    en: (f: { title: string }) => `The panel has answered: ${f.title}`,
  },
  noteAnsweredText: {
    nb: 'Svaret står på siden om prøvespillet.',
    en: 'The answer is on the page about the audition.',
  },
  mailFooter: {
    nb: 'Vestregionens ungdomssymfonikere drives av Vestregionen, et samarbeid mellom kommuner vest for Oslo.',
    en: 'The Vestregionen youth orchestra is run by Vestregionen, an alliance of municipalities west of Oslo.',
  },
})
