import type { Db } from '#app/platform/db/client.server.ts'

/** A project as the secretariat enters it. */
export const PROJECT = {
  ...{ municipalityId: 'asker', partner: 'Steinberg skole', titleNb: 'Stryk på Steinberg', titleEn: '' },
  ...{ textNb: 'Barna spiller i skoletiden.', textEn: '', instruments: ['cello', 'violin'], daysAWeek: 2 },
  ...{ pupils: null, fromYear: 2013, toYear: null, contact: 'Rektor', publish: false },
}

export const asker = (db: Db) =>
  db.municipality.create({
    data: {
      ...{ id: 'asker', number: '0220', name: 'Asker', county: 'Akershus', population: 57_418, seat: 'Asker' },
      ...{ lat: 59.83, lng: 10.44, allianceFrom: 1992 },
    },
  })
