/** The answer of the official address register, as far as it is read. Anything else is not an answer. */
import { z } from 'zod'

/** Norway, with a little to spare: a point outside it is no address. */
const point = z.object({
  epsg: z.literal('EPSG:4258'),
  lat: z.number().min(57).max(72),
  lon: z.number().min(4).max(32),
})

const address = z.object({
  adressetekst: z.string().min(1).max(200),
  postnummer: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  poststed: z.string().max(80).nullable(),
  kommunenummer: z.string().regex(/^\d{4}$/),
  kommunenavn: z.string().min(1).max(80),
  representasjonspunkt: point,
})

export const registerAnswer = z.object({
  metadata: z.object({ totaltAntallTreff: z.number().int().min(0) }),
  adresser: z.array(address).max(1000),
})

/** An address as the register has it: names in capital letters, the number of the municipality of today. */
export interface RegisteredAddress {
  text: string
  postalCode: string
  city: string
  municipalityNumber: string
  municipality: string
  lat: number
  lng: number
}

export const addressesIn = (answer: z.output<typeof registerAnswer>): RegisteredAddress[] =>
  answer.adresser.map((one) => ({
    text: one.adressetekst,
    postalCode: one.postnummer ?? '',
    city: one.poststed ?? '',
    municipalityNumber: one.kommunenummer,
    municipality: one.kommunenavn,
    lat: one.representasjonspunkt.lat,
    lng: one.representasjonspunkt.lon,
  }))
