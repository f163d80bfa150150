import { counted, type Locale, words } from './words.ts'

/** Thousands apart once there are ten of them, so that a year stays a year. */
const grouped = (locale: Locale, number: number): string =>
  Math.abs(number) < 10_000 ? String(number) : counted(locale, number, '', '').trim()

/** Refusals that belong to no one domain. */
export const faults = words({
  fixThese: { nb: 'Dette må rettes', en: 'This needs correcting' },
  missing: { nb: 'Vi finner ikke siden.', en: 'We cannot find the page.' },
  forbidden: { nb: 'Du har ikke tilgang til dette.', en: 'You do not have access to this.' },
  required: { nb: 'Fyll ut dette feltet.', en: 'Fill in this field.' },
  tooLong: {
    nb: (f: { most: number }) => `Teksten kan ha høyst ${f.most} tegn.`,
    en: (f: { most: number }) => `The text can have at most ${f.most} characters.`,
  },
  notANumber: { nb: 'Skriv et tall.', en: 'Enter a number.' },
  notADate: { nb: 'Skriv en dato, for eksempel 14.09.2027.', en: 'Enter a date, for example 14.09.2027.' },
  notATime: { nb: 'Skriv et klokkeslett, for eksempel 12.00.', en: 'Enter a time, for example 12:00.' },
  noSuchTime: {
    nb: 'Klokka stilles fram denne natta, så dette klokkeslettet finnes ikke. Velg et annet.',
    en: 'The clocks go forward that night, so this time does not exist. Choose another.',
  },
  notAnAmount: { nb: 'Skriv et beløp i kroner.', en: 'Enter an amount in kroner.' },
  notAnEmail: {
    nb: 'Skriv en e-postadresse, for eksempel navn@eksempel.no.',
    en: 'Enter an e-mail address, for example name@example.com.',
  },
  notAnAddress: {
    nb: 'Skriv hele nettadressen, for eksempel https://eksempel.no.',
    en: 'Enter the whole web address, for example https://example.com.',
  },
  notAChoice: { nb: 'Velg ett av alternativene.', en: 'Choose one of the options.' },
  tooSmall: {
    nb: (f: { least: number }) => `Tallet må være minst ${f.least}.`,
    en: (f: { least: number }) => `The number must be at least ${f.least}.`,
  },
  tooLarge: {
    nb: (f: { most: number }) => `Tallet kan være høyst ${grouped('nb', f.most)}.`,
    en: (f: { most: number }) => `The number can be at most ${grouped('en', f.most)}.`,
  },
  unknownField: {
    nb: 'Skjemaet hadde et felt som ikke hører hjemme her. Last siden på nytt og prøv igjen.',
    en: 'The form had a field that does not belong here. Reload the page and try again.',
  },
  changedMeanwhile: {
    nb: 'Noen har lagret endringer her etter at du åpnet siden. Se gjennom dem før du lagrer igjen.',
    en: 'Someone has saved changes here since you opened the page. Check them before you save again.',
  },
  tooMany: {
    nb: 'Du har prøvd for mange ganger. Vent litt før du prøver igjen.',
    en: 'You have tried too many times. Wait a little before you try again.',
  },
  foreignForm: {
    nb: 'Skjemaet kom fra et annet nettsted og ble ikke tatt imot. Åpne siden på nytt og prøv igjen.',
    en: 'The form came from another site and was not accepted. Open the page again and retry.',
  },
  unexpected: {
    nb: 'Noe gikk galt hos oss. Det du skrev, er ikke tatt imot. Prøv igjen om litt.',
    en: 'Something went wrong on our side. What you wrote was not received. Try again in a little while.',
  },
})
