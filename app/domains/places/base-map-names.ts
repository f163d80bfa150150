/**
 * What is written on the schematic map. Towns and villages are at their middle, water in the middle of its widest part,
 * a road's number somewhere along it; degrees.
 */
export interface MapName {
  name: string
  kind: 'town' | 'water' | 'road'
  /** 1 is written first and always; 3 only where there is room for it. */
  rank: 1 | 2 | 3
  lat: number
  lng: number
}

const town = (name: string, rank: 1 | 2 | 3, lat: number, lng: number): MapName => ({
  name,
  kind: 'town',
  rank,
  lat,
  lng,
})
const water = (name: string, rank: 1 | 2 | 3, lat: number, lng: number): MapName => ({
  name,
  kind: 'water',
  rank,
  lat,
  lng,
})
const road = (name: string, lat: number, lng: number): MapName => ({ name, kind: 'road', rank: 2, lat, lng })

/** In the order in which they are given room. */
export const MAP_NAMES: readonly MapName[] = [
  town('Drammen', 1, 59.7439, 10.2045),
  town('Hønefoss', 1, 60.1681, 10.257),
  town('Asker', 1, 59.8331, 10.4392),
  town('Sandvika', 1, 59.8896, 10.527),
  town('Oslo', 1, 59.9127, 10.7461),
  town('Kongsberg', 1, 59.6689, 9.6502),
  water('Oslofjorden', 1, 59.505, 10.54),
  water('Tyrifjorden', 1, 60.035, 10.175),
  water('Drammensfjorden', 1, 59.668, 10.395),
  town('Hokksund', 2, 59.7711, 9.91),
  town('Vikersund', 2, 59.9717, 9.9911),
  town('Holmestrand', 2, 59.4894, 10.3117),
  town('Sande', 2, 59.5883, 10.2083),
  town('Svelvik', 2, 59.6128, 10.4128),
  town('Jevnaker', 2, 60.2386, 10.3786),
  town('Noresund', 2, 60.1836, 9.6239),
  town('Prestfoss', 2, 60.0133, 9.7772),
  town('Vik', 2, 60.0797, 10.2886),
  town('Lierbyen', 2, 59.7894, 10.2413),
  town('Mjøndalen', 2, 59.7519, 10.0217),
  town('Midtbygda', 2, 59.7461, 10.385),
  town('Klokkarstua', 2, 59.6239, 10.488),
  water('Krøderen', 2, 60.24, 9.64),
  water('Randsfjorden', 2, 60.4, 10.39),
  water('Eikeren', 2, 59.645, 9.93),
  water('Sperillen', 2, 60.47, 10.03),
  road('E18', 59.648, 10.183),
  road('E16', 59.985, 10.34),
  road('E134', 59.69, 9.71),
  road('E6', 59.66, 10.765),
  road('Rv 7', 60.25, 9.83),
  road('E16', 60.32, 10.125),
  town('Flå', 3, 60.4297, 9.4683),
  town('Drøbak', 3, 59.66, 10.63),
  town('Moss', 3, 59.434, 10.657),
  town('Horten', 3, 59.4172, 10.4834),
  town('Vestfossen', 3, 59.727, 9.877),
  town('Åmot', 3, 59.8936, 9.905),
  town('Sundvollen', 3, 60.0569, 10.3136),
  town('Slemmestad', 3, 59.7836, 10.4947),
  town('Sætre', 3, 59.6836, 10.5239),
  town('Tofte', 3, 59.5489, 10.5614),
  town('Krøderen', 3, 60.1236, 9.7856),
  town('Sokna', 3, 60.24, 9.925),
  town('Hallingby', 3, 60.2908, 10.1489),
  town('Gran', 3, 60.369, 10.561),
  town('Ski', 3, 59.7194, 10.835),
  town('Bærums Verk', 3, 59.944, 10.503),
  town('Fornebu', 3, 59.8967, 10.62),
  town('Heggedal', 3, 59.786, 10.453),
  water('Steinsfjorden', 3, 60.105, 10.325),
  water('Holsfjorden', 3, 59.99, 10.25),
  road('Rv 35', 59.83, 9.895),
  road('Rv 40', 59.56, 9.78),
]
