import { type Reading, readingOf } from '#app/domains/places/lineage.ts'
import { MUNICIPAL_MEASURES, type MunicipalMeasure } from '#app/domains/reports/municipal-series.ts'

/** What an address asks for: `?tall=applications` for applicants, `?kommuner=i-dag` as the municipalities are now. */
export const municipalAsk = (params: URLSearchParams): { reading: Reading; measure: MunicipalMeasure } => ({
  reading: readingOf(params.get('kommuner')),
  measure: MUNICIPAL_MEASURES.find((one) => one === params.get('tall')) ?? 'participants',
})
