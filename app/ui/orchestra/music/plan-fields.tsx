import type { SeatingView } from '#app/domains/orchestra/seating/views.ts'

/** Which plan a form is about, and how it stood. */
export function PlanFields({
  view,
  date = view.date,
  version = view.version,
}: {
  view: SeatingView
  date?: string | null
  version?: number
}) {
  return (
    <>
      <input type="hidden" name="ensembleId" value={view.ensembleId} />
      <input type="hidden" name="date" value={date ?? ''} />
      <input type="hidden" name="version" value={version} />
    </>
  )
}
