import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { PointsTable } from '#app/domains/studio-map/points-table.ts'
import { waysOutOf } from '#app/domains/studio-map/ways-out.ts'
import { LocaleProvider } from '#app/ui/frame/words.tsx'
import { NothingFound } from '#app/ui/public-round/nothing-found.tsx'
import type { MapData } from './map-data.ts'
import { StudioMap } from './studio-map.tsx'
import { type PageParts, useFinding } from './use-finding.ts'

interface Props {
  data: MapData
  table: PointsTable
  frame: HTMLElement
  parts: PageParts
}

/** The map, and the choices that map and list both follow. */
export function MapProgram({ data, table, frame, parts }: Props) {
  const { locale } = data
  const { points, places, counts, anyToday, clear } = useFinding(table, parts, locale, data.table !== null)
  const { none } = parts
  const [ready, setReady] = useState(false)
  useEffect(() => {
    // The server may have said it already.
    none.replaceChildren()
    setReady(true)
  }, [none])
  return (
    <LocaleProvider locale={locale}>
      <StudioMap {...{ data, locale, frame, points, anyToday }} list={parts.list} total={places} />
      {ready &&
        places === 0 &&
        createPortal(
          <NothingFound
            path={window.location.pathname}
            query={window.location.search}
            waysOut={waysOutOf(counts)}
            onClear={clear}
          />,
          none,
        )}
    </LocaleProvider>
  )
}
