import { words } from './words.ts'

type Direction = 'in' | 'out'

/** Letters to artists about when they come with the work and fetch it, and the entry for their calendars. */
export const exhibitionLetters = words({
  calendarTitle: {
    nb: (f: { direction: Direction; year: number }) =>
      f.direction === 'in' ? `Lever verket til Kunst rett vest ${f.year}` : `Hent verket fra Kunst rett vest ${f.year}`,
    en: (f: { direction: Direction; year: number }) =>
      f.direction === 'in'
        ? `Deliver your work to Kunst rett vest ${f.year}`
        : `Fetch your work from Kunst rett vest ${f.year}`,
  },
  mailBookedSubject: {
    nb: (f: { direction: Direction; year: number }) =>
      `Kunst rett vest ${f.year}: ${f.direction === 'in' ? 'levering' : 'henting'} av verket er avtalt`,
    en: (f: { direction: Direction; year: number }) =>
      `Kunst rett vest ${f.year}: ${f.direction === 'in' ? 'delivery' : 'return'} of your work is arranged`,
  },
  mailBooked: {
    nb: (f: { direction: Direction; title: string }) =>
      `Dette er avtalt om ${f.direction === 'in' ? 'levering' : 'henting'} av «${f.title}»:`,
    en: (f: { direction: Direction; title: string }) =>
      `This is arranged for the ${f.direction === 'in' ? 'delivery' : 'return'} of “${f.title}”:`,
  },
  mailOtherTime: { nb: 'En annen tid enn de som var lagt ut.', en: 'Another time than those offered.' },
  mailNote: {
    nb: (f: { note: string }) => `Beskjeden din: ${f.note}`,
    en: (f: { note: string }) => `Your message: ${f.note}`,
  },
  mailChange: {
    nb: 'Du kan endre dette til og med dagen før. Pakk verket så det tåler turen, og ta med det som trengs for å henge det.',
    en: 'You can change this until the day before. Pack the work for the road, and bring what is needed to hang it.',
  },
  mailButton: { nb: 'Se eller endre', en: 'See or change' },
  mailMovedSubject: {
    nb: (f: { direction: Direction; year: number }) =>
      `Kunst rett vest ${f.year}: ny tid for ${f.direction === 'in' ? 'levering' : 'henting'}`,
    en: (f: { direction: Direction; year: number }) =>
      `Kunst rett vest ${f.year}: new time for ${f.direction === 'in' ? 'delivery' : 'return'}`,
  },
  mailMoved: {
    nb: (f: { direction: Direction; title: string; before: string }) =>
      `Tiden du hadde for ${f.direction === 'in' ? 'levering' : 'henting'} av «${f.title}», ${f.before}, er flyttet. Ny tid og nytt sted:`,
    en: (f: { direction: Direction; title: string; before: string }) =>
      `Your time for the ${f.direction === 'in' ? 'delivery' : 'return'} of “${f.title}”, ${f.before}, has been moved. The new time and place:`,
  },
  mailMovedNext: {
    nb: 'Passer det ikke, kan du velge en annen tid.',
    en: 'If it does not suit you, you can choose another time.',
  },
  mailRemovedSubject: {
    nb: (f: { direction: Direction; year: number }) =>
      `Kunst rett vest ${f.year}: velg ny tid for ${f.direction === 'in' ? 'levering' : 'henting'}`,
    en: (f: { direction: Direction; year: number }) =>
      `Kunst rett vest ${f.year}: choose a new time for ${f.direction === 'in' ? 'delivery' : 'return'}`,
  },
  mailRemoved: {
    nb: (f: { direction: Direction; title: string; before: string }) =>
      `Tiden du hadde for ${f.direction === 'in' ? 'levering' : 'henting'} av «${f.title}», ${f.before}, er dessverre falt bort.`,
    en: (f: { direction: Direction; title: string; before: string }) =>
      `Your time for the ${f.direction === 'in' ? 'delivery' : 'return'} of “${f.title}”, ${f.before}, is unfortunately gone.`,
  },
  mailChoose: { nb: 'Velg en av de andre tidene.', en: 'Please choose one of the other times.' },
  mailChooseButton: { nb: 'Velg tid', en: 'Choose a time' },
  mailReminderSubject: {
    nb: (f: { direction: Direction; year: number }) =>
      `Kunst rett vest ${f.year}: når ${f.direction === 'in' ? 'leverer' : 'henter'} du verket?`,
    en: (f: { direction: Direction; year: number }) =>
      `Kunst rett vest ${f.year}: when do you ${f.direction === 'in' ? 'deliver' : 'fetch'} your work?`,
  },
  mailReminder: {
    nb: (f: { direction: Direction; title: string }) =>
      `Vi vet ennå ikke når du ${f.direction === 'in' ? 'leverer' : 'henter'} «${f.title}».`,
    en: (f: { direction: Direction; title: string }) =>
      `We do not know yet when you ${f.direction === 'in' ? 'deliver' : 'fetch'} “${f.title}”.`,
  },
  mailReminderDay: {
    nb: (f: { direction: Direction; day: string }) =>
      `${f.direction === 'in' ? 'Leveringsdagen' : 'Hentedagen'} er ${f.day}. Velg en tid, så slipper du å vente.`,
    en: (f: { direction: Direction; day: string }) =>
      `The day for ${f.direction === 'in' ? 'delivery' : 'return'} is ${f.day}. Choose a time, and you need not wait.`,
  },
  mailReminderOther: {
    nb: 'Passer ingen av tidene, eller kommer verket med en annen, kan du si fra på samme side.',
    en: 'If none of the times suits you, or if somebody else brings the work, you can say so on the same page.',
  },
})
