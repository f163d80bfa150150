import { counted, words } from './words.ts'

const bands = {
  near: {
    nb: 'Søknaden din lå nær grensen for å bli antatt.',
    en: 'Your application was close to the line for acceptance.',
  },
  under: {
    nb: 'Søknaden din lå under grensen for å bli antatt.',
    en: 'Your application came below the line for acceptance.',
  },
  wellUnder: {
    nb: 'Søknaden din lå et godt stykke under grensen for å bli antatt.',
    en: 'Your application came well below the line for acceptance.',
  },
}

/** What the letters after the jury say beside the result itself (see selection.ts for that). */
export const letters = words({
  whole: {
    nb: (f: { applied: number; places: number }) =>
      `${f.applied} søkte om ${counted('nb', f.places, 'plass', 'plasser')}.`,
    en: (f: { applied: number; places: number }) =>
      `${f.applied} applied for ${counted('en', f.places, 'place', 'places')}.`,
  },
  band: {
    nb: (f: { band: keyof typeof bands }) => bands[f.band].nb,
    en: (f: { band: keyof typeof bands }) => bands[f.band].en,
  },
  notJustified: {
    nb: 'Juryens kunstneriske vurderinger begrunnes ikke enkeltvis og kan ikke overprøves.',
    en: 'The jury’s artistic judgements are not explained one by one and cannot be appealed.',
  },
  complaint: {
    nb: 'Mener du at vi har gjort feil i behandlingen av søknaden, for eksempel av frister, krav eller habilitet, kan du klage på det. Svar på denne e-posten innen tre uker og skriv hva du mener er feil.',
    en: 'If you think that we have made a mistake in handling your application, for instance over deadlines, requirements or impartiality, you may complain about that. Reply to this e-mail within three weeks and say what you think is wrong.',
  },

  // Where no jury has decided.
  acceptedUnjuried: {
    nb: (f: { year: number }) => `Velkommen til Kunst rett vest ${f.year}. Du er antatt.`,
    en: (f: { year: number }) => `Welcome to Kunst rett vest ${f.year}. You have been accepted.`,
  },
  workUnjuried: {
    nb: (f: { title: string }) => `På fellesutstillingen viser du verket «${f.title}».`,
    en: (f: { title: string }) => `At the joint exhibition you show the work “${f.title}”.`,
  },
  waitlistedUnjuried: {
    nb: (f: { year: number; number: number; place: number }) =>
      `Vi har gått gjennom søknad ${f.number} til Kunst rett vest ${f.year}. Du er ikke antatt nå, men står som nummer ${f.place} på ventelisten.`,
    en: (f: { year: number; number: number; place: number }) =>
      `We have gone through application ${f.number} for Kunst rett vest ${f.year}. You have not been accepted for now, but are number ${f.place} on the waiting list.`,
  },
  declinedUnjuried: {
    nb: (f: { year: number; number: number }) =>
      `Takk for søknaden din. Søknad ${f.number} til Kunst rett vest ${f.year} er dessverre ikke antatt. Du er velkommen til å søke igjen.`,
    en: (f: { year: number; number: number }) =>
      `Thank you for applying. Application ${f.number} for Kunst rett vest ${f.year} has unfortunately not been accepted. You are welcome to apply again.`,
  },
  notConsideredUnjuried: {
    nb: (f: { year: number; number: number }) =>
      `Takk for søknaden din. Søknad ${f.number} til Kunst rett vest ${f.year} kunne ikke antas fordi den ikke oppfylte kravene i utlysningen.`,
    en: (f: { year: number; number: number }) =>
      `Thank you for applying. Application ${f.number} for Kunst rett vest ${f.year} could not be accepted, as it did not meet the requirements of the call.`,
  },

  // A place that came free.
  offerSubject: {
    nb: (f: { year: number }) => `Du er tilbudt plass i Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `You are offered a place in Kunst rett vest ${f.year}`,
  },
  offerUntil: {
    nb: (f: { date: string }) =>
      `Svar senest ${f.date}, før midnatt. Svarer du ikke innen da, går plassen til den neste på ventelisten.`,
    en: (f: { date: string }) =>
      `Tell us by the end of ${f.date}. If you have not answered by then, the place goes to the next on the waiting list.`,
  },
  offerReminderSubject: {
    nb: (f: { year: number }) => `Husk å svare om plassen i Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `Remember to answer about your place in Kunst rett vest ${f.year}`,
  },
  offerReminder: {
    nb: (f: { year: number }) => `Vi har tilbudt deg en plass i Kunst rett vest ${f.year}, og du har ikke svart ennå.`,
    en: (f: { year: number }) =>
      `We have offered you a place in Kunst rett vest ${f.year}, and you have not answered yet.`,
  },
  lapsedSubject: {
    nb: (f: { year: number }) => `Fristen for å svare om Kunst rett vest ${f.year} er ute`,
    en: (f: { year: number }) => `The time to answer about Kunst rett vest ${f.year} has run out`,
  },
  lapsed: {
    nb: (f: { date: string }) =>
      `Siste dag for å svare på tilbudet om plass var ${f.date}. Vi har ikke hørt fra deg, og plassen går nå til den neste på ventelisten. Du er velkommen til å søke igjen.`,
    en: (f: { date: string }) =>
      `The last day to answer the offer of a place was ${f.date}. We have not heard from you, and the place now goes to the next on the waiting list. You are welcome to apply again.`,
  },

  // Those whom the jury accepted and who have not answered.
  answerReminderSubject: {
    nb: (f: { year: number }) => `Vil du delta i Kunst rett vest ${f.year}?`,
    en: (f: { year: number }) => `Will you take part in Kunst rett vest ${f.year}?`,
  },
  answerReminder: {
    nb: (f: { year: number }) =>
      `Du er antatt til Kunst rett vest ${f.year}, men vi har ikke fått svar på om du vil delta.`,
    en: (f: { year: number }) =>
      `You are accepted for Kunst rett vest ${f.year}, but we have not heard whether you will take part.`,
  },
  answerUntil: {
    nb: (f: { date: string }) => `Svar senest ${f.date}. Svarer du ikke, kan plassen gå til en annen.`,
    en: (f: { date: string }) => `Tell us by ${f.date}. If you do not answer, the place may go to someone else.`,
  },
})
