/** "Haugesenteret, Asker"; "Arena Vestfossen" says already that it is in Vestfossen. Empty when nothing is known. */
export const sayPlace = (name: string | null, place: string | null): string =>
  [name, place && name?.includes(place) ? '' : place].filter(Boolean).join(', ')

/** Where a way to a point can be planned. OpenStreetMap asks for no account. */
export const directionsTo = ({ lat, lng }: { lat: number; lng: number }): string =>
  `https://www.openstreetmap.org/directions?to=${lat}%2C${lng}`
