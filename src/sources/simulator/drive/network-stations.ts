/** Where the network works: names, connections, and the gateway before the servers. */
import { forwardRequest, returnResponse } from '../network/gateway'
import {
  openConnection,
  resetConnection,
  resolveName,
  reuseConnection,
  secureConnection,
} from '../network/network'
import { serverProblemAccount } from '../record/accounts/error-handler'
import { forwardedRequestAccount, returnedResponseAccount } from '../record/accounts/gateway'
import {
  openedConnectionAccount,
  resetConnectionAccount,
  resolvedNameAccount,
  reusedConnectionAccount,
  securedConnectionAccount,
} from '../record/accounts/network'
import { getRemainingMs } from '../record/read'
import { recorded } from '../record/recorded'
import { createServerProblem } from '../shop/layers/error-handler'
import type { Trip } from '../trip/trip'
import { readFailure } from './server-stations'
import { aside, station, type Stations } from './station'

export const NETWORK_STATIONS: Stations = {
  'network.resolving': aside('dns', recorded(resolveName, lookAtNetwork, resolvedNameAccount)),
  'network.connecting': aside(
    'tcp',
    recorded(openConnection, lookAtNetwork, openedConnectionAccount),
  ),
  'network.securing': aside(
    'tls',
    recorded(secureConnection, lookAtNetwork, securedConnectionAccount),
  ),
  'network.reusing': aside(
    'tls',
    recorded(
      reuseConnection,
      ({ plan, visit }) => ({ host: plan.setup.apiHost, carried: visit.carried }),
      reusedConnectionAccount,
    ),
  ),
  'network.breaking': aside(
    'tcp',
    recorded(resetConnection, lookAtNetwork, resetConnectionAccount),
  ),
  'gateway.forwarding': station(
    'gateway',
    recorded(forwardRequest, ({ plan }) => plan.network.gateway, forwardedRequestAccount),
  ),
  'gateway.refusing': station(
    'gateway',
    recorded(createServerProblem, readFailure, serverProblemAccount),
  ),
  'gateway.returning': station(
    'gateway',
    recorded(returnResponse, readReturn, returnedResponseAccount),
  ),
}

export function lookAtNetwork({ plan, now }: Trip) {
  return { host: plan.setup.apiHost, network: plan.network, now }
}

function readReturn(trip: Trip) {
  const { response, plan } = trip
  return { response, remainingMs: getRemainingMs(trip), gateway: plan.network.gateway }
}
