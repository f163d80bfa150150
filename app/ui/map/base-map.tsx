import type { ReactNode } from 'react'
import {
  BASE_MAP,
  BASE_MAP_SOURCES,
  type MapFrame,
  unitOf,
  viewBoxOf,
  WHOLE_SHEET,
} from '#app/domains/places/base-map.ts'
import { type Box, namesIn } from '#app/domains/places/base-map-names-placed.ts'
import { baseMap } from '#app/i18n/base-map.ts'
import { useWords } from '#app/ui/frame/words.tsx'

interface Props {
  /** The part of the sheet to show: `frameAround(points)`; the whole without it. */
  frame?: MapFrame
  /** How wide it mostly stands on the screen, in pixels: text and pins are drawn for that. */
  shown?: number
  /** What is written on it; none under something that has its own names. */
  names?: boolean
  /** What the pins cover, so that no name lies under them: see `pinBox`. */
  keepOff?: readonly Box[]
  /** What a screen reader says of it. Without one the map is an ornament and the same is said beside it. */
  label?: string
  className?: string
  /** Pins, in units of the sheet: `project(lat, lng)`, made as large as wished with `scale(unitOf(frame, shown))`. */
  children?: ReactNode
}

/**
 * The schematic map of the region: needs no network and no program, and may be printed. Say whose data it is made from
 * with <BaseMapSources/> beside it.
 */
export function BaseMap({
  frame = WHOLE_SHEET,
  shown = 520,
  names = true,
  keepOff,
  label,
  className,
  children,
}: Props) {
  const unit = unitOf(frame, shown)
  const { sea, lake, river, major, minor, railway } = BASE_MAP.shapes
  return (
    <svg
      className={['base-map', className].filter(Boolean).join(' ')}
      viewBox={viewBoxOf(frame)}
      focusable="false"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <rect className="base-map__land" {...frame} />
      <path className="base-map__water" d={sea + lake} fillRule="evenodd" />
      <path className="base-map__river" d={river} />
      <path className="base-map__road" d={minor} />
      <path className="base-map__road" data-major d={major} />
      <path className="base-map__railway" d={railway} />
      {names && (
        <g className="base-map__names" style={{ fontSize: `${12 * unit}px`, strokeWidth: 3 * unit }}>
          {namesIn(frame, unit, 12, keepOff).map(({ name, kind, rank, x, y, anchor, dot }) => (
            <g key={`${kind} ${name} ${Math.round(y)}`} data-kind={kind} data-rank={rank}>
              {dot && <circle cx={tenth(dot.x)} cy={tenth(dot.y)} r={tenth(2.2 * unit)} />}
              <text x={tenth(x)} y={tenth(y)} textAnchor={anchor}>
                {name}
              </text>
            </g>
          ))}
        </g>
      )}
      {children}
    </svg>
  )
}

const tenth = (value: number) => Math.round(value * 10) / 10

/** «Skjematisk kart. Laget med data fra © OpenStreetMap og GSHHG.» */
export function BaseMapSources() {
  const t = useWords()
  return (
    <span className="base-map-sources">
      {t(baseMap.schematic)} {t(baseMap.madeFrom)}{' '}
      {BASE_MAP_SOURCES.map(({ name, href }, n) => (
        <span key={name}>
          {n > 0 && `${t(baseMap.and)} `}© <a href={href}>{name}</a>
          {n < BASE_MAP_SOURCES.length - 1 ? ' ' : '.'}
        </span>
      ))}
    </span>
  )
}
