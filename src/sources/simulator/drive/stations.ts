/** Which participant stands at each state of the lifecycle, and which layer does its work there. */
import { BROWSER_STATIONS } from './browser-stations'
import { GATE_STATIONS } from './gate-stations'
import { NETWORK_STATIONS } from './network-stations'
import { SERVER_STATIONS } from './server-stations'
import type { Station, Stations } from './station'

const STATIONS: Stations = {
  ...BROWSER_STATIONS,
  ...NETWORK_STATIONS,
  ...GATE_STATIONS,
  ...SERVER_STATIONS,
}

/** Every state but the final ones has a station. */
export function getStation(state: string): Station {
  const station = STATIONS[state]
  if (!station) throw new Error(`nobody stands at ${state}`)
  return station
}
