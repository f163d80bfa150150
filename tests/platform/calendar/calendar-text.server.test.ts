import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { type CalendarEntry, calendarText } from '#app/platform/calendar/calendar-text.server.ts'

const entry: CalendarEntry = {
  uid: 'event-1@vestregionen',
  sequence: 2,
  changedAt: new Date('2013-08-01T10:00:00Z'),
  title: 'Åpning; med tale, og en lang tittel som må brettes over flere linjer i filen så den blir ordentlig prøvd',
  starts: new Date('2013-09-12T17:00:00Z'),
  ends: new Date('2013-09-12T20:00:00Z'),
  place: 'Arena Vestfossen, Vestfossen',
  position: { lat: 59.73, lng: 9.87 },
  text: 'Første linje\nAndre linje',
  href: 'https://kunst.example/program/apning',
  cancelled: false,
}

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

it('a calendar program reads back what was put in', () => {
  const [event] = eventsOf(calendarText('Programmet', [entry], 'nb'))
  expect(event?.uid).toBe(entry.uid)
  expect(event?.sequence).toBe(2)
  expect(event?.summary).toBe(entry.title)
  expect(event?.description).toBe(entry.text)
  expect(event?.location).toContain('Arena Vestfossen')
  expect(event?.startDate.toJSDate()).toEqual(entry.starts)
  expect(event?.endDate.toJSDate()).toEqual(entry.ends)
})

it('the same entries give the same text, and a cancelled one says so', () => {
  expect(calendarText('P', [entry], 'nb')).toBe(calendarText('P', [entry], 'nb'))
  const [event] = eventsOf(calendarText('P', [{ ...entry, cancelled: true }], 'nb'))
  expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
})

it('no line is longer than the 75 octets of the format', () => {
  for (const line of calendarText('P', [entry], 'nb').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76)
})
