/** Addresses of the work of the joint exhibition, and of what the artists do for it. */
import type { Locale } from './words.ts'

export const exhibitionAddresses = {
  exhibitionWork: { nb: '/vertskap/:year/verk', en: '/en/hosting/:year/works' },
  exhibitionItem: { nb: '/vertskap/:year/verk/:id', en: '/en/hosting/:year/works/:id' },
  conditionPicture: { nb: '/vertskap/:year/verk/:id/bilde', en: '/en/hosting/:year/works/:id/picture' },
  deliveryPlan: { nb: '/vertskap/:year/levering', en: '/en/hosting/:year/delivery' },
  insuranceList: { nb: '/vertskap/:year/forsikring/:format', en: '/en/hosting/:year/insurance/:format' },
  workReceipt: { nb: '/vertskap/kvittering/:id', en: '/en/hosting/receipt/:id' },
  exhibitionRooms: { nb: '/vertskap/:year/rom', en: '/en/hosting/:year/rooms' },
  hangingPlan: { nb: '/vertskap/:year/henging', en: '/en/hosting/:year/hanging' },
  hangingList: { nb: '/vertskap/:year/henging/:format', en: '/en/hosting/:year/hanging/:format' },
  labels: { nb: '/vertskap/:year/etiketter/:format', en: '/en/hosting/:year/labels/:format' },
  exhibitionShifts: { nb: '/vertskap/:year/vakter', en: '/en/hosting/:year/shifts' },
  exhibitionEvents: { nb: '/vertskap/:year/program', en: '/en/hosting/:year/programme' },
  myShifts: { nb: '/deltakelse/:year/vakter', en: '/en/participation/:year/shifts' },
  myDelivery: { nb: '/deltakelse/:year/levering', en: '/en/participation/:year/delivery' },
} as const satisfies Record<string, Record<Locale, string>>
