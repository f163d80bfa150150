/**
 * The programme of 2013: the seminar as it is published, the opening, and invented events of the open weekends. Texts are
 * the demonstration's own.
 */
import type { EventFields } from '#app/domains/programme/input.ts'

/** Signing up for one of the invented events: so many parties try, and what became of them. */
export interface InventedRush {
  from: string
  parties: number
  /** Parties that give up again, by their number in the line. */
  cancel: readonly number[]
  /** How many people came at last. */
  came: number
  walkIns: number
}

export interface InventedEvent {
  template: 'opening' | 'seminar' | 'talk' | 'tour' | 'workshop' | 'empty'
  planned: string
  fields: Partial<EventFields>
  rush: InventedRush | null
}

export const inventedProgramme = (seminar: { date: string; attended: number }, honoured: string): InventedEvent[] => [
  {
    template: 'seminar',
    planned: '2013-06-25',
    fields: {
      date: seminar.date,
      titleNb: 'Fagseminar på innleveringsdagen',
      titleEn: 'Seminar on the delivery day',
      textNb:
        'Vi begynner med et foredrag på Fossesholm Herregård. Etter lunsj går vi til Vestfossen Kunstlaboratorium, der vi får omvisning.\n\nVerket leverer du på Arena Vestfossen før eller etter seminaret.',
      textEn:
        'We begin with a talk at Fossesholm Manor. After lunch we walk to Vestfossen Kunstlaboratorium for a guided tour.\n\nDeliver your work at Arena Vestfossen before or after the seminar.',
      venue: 'Fossesholm Herregård',
      address: '',
      place: 'Vestfossen',
      lat: null,
      lng: null,
      capacity: 80,
    },
    rush: { from: '2013-07-01', parties: 76, cancel: [4, 31], came: seminar.attended, walkIns: 0 },
  },
  {
    template: 'opening',
    planned: '2013-06-25',
    fields: {
      titleNb: 'Åpning av fellesutstillingen',
      titleEn: 'Opening of the joint exhibition',
      textNb: `Utstillingen åpnes, og årets kunstner får prisen sin: ${honoured}. Alle kunstnerne i runden er invitert, og alle andre er velkomne.`,
      textEn: `The exhibition opens, and the artist of the year receives the prize: ${honoured}. All the artists of the round are invited, and everyone else is welcome.`,
      stepFree: true,
    },
    rush: null,
  },
  {
    template: 'tour',
    planned: '2013-08-20',
    fields: {
      date: '2013-09-14',
      begins: '13:00',
      ends: '14:00',
      titleNb: 'Omvisning med et av jurymedlemmene',
      titleEn: 'Guided tour with one of the jurors',
      textNb:
        'Et av jurymedlemmene tar deg med gjennom utstillingen og forteller hva de så etter da de valgte ut verkene.',
      textEn:
        'One of the jurors takes you through the exhibition and tells what they looked for when they chose the works.',
      stepFree: true,
    },
    rush: { from: '2013-08-26', parties: 14, cancel: [5], came: 21, walkIns: 3 },
  },
  {
    template: 'talk',
    planned: '2013-08-20',
    fields: {
      date: '2013-09-15',
      begins: '14:00',
      ends: '15:00',
      titleNb: 'Samtale med årets kunstner',
      titleEn: 'A talk with the artist of the year',
      textNb: `${honoured} forteller om verket i utstillingen og om veien dit.`,
      textEn: `${honoured} tells of the work in the exhibition and of the way there.`,
      stepFree: true,
    },
    rush: null,
  },
  {
    template: 'workshop',
    planned: '2013-08-20',
    fields: {
      date: '2013-09-21',
      begins: '12:00',
      ends: '14:00',
      titleNb: 'Trykkverksted for barn',
      titleEn: 'Printmaking for children',
      textNb:
        'Skjær ditt eget trykk i linoleum sammen med to av kunstnerne. For barn fra sju år, sammen med en voksen. Vi har forklær.',
      textEn:
        'Cut your own print in linoleum with two of the artists. For children from seven, together with an adult. We have aprons.',
      capacity: 12,
      mostSeats: 3,
      questionNb: 'Hvor gamle er barna?',
      questionEn: 'How old are the children?',
      stepFree: true,
    },
    rush: { from: '2013-08-28', parties: 8, cancel: [2], came: 11, walkIns: 0 },
  },
  {
    template: 'empty',
    planned: '2013-08-20',
    fields: {
      kind: 'tour',
      date: '2013-09-22',
      begins: '11:30',
      ends: '16:00',
      titleNb: 'Buss til fem atelierer',
      titleEn: 'By bus to five studios',
      textNb: 'Vi kjører fra Arena Vestfossen og besøker fem åpne atelierer i Øvre Eiker. Ta med matpakke.',
      textEn: 'We drive from Arena Vestfossen and visit five open studios in Øvre Eiker. Bring a packed lunch.',
      signUp: true,
      capacity: 40,
      signUpToDate: '2013-09-20',
      stepFree: false,
    },
    rush: { from: '2013-08-28', parties: 17, cancel: [9], came: 26, walkIns: 0 },
  },
]
