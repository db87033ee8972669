/** Where the browser works: it sends the request, and tells the script what has come of it. */
import { storeCookie } from '../browser/cookies'
import { composeRequest, receiveResponse } from '../browser/frontend'
import { readBody, readHeader, rejectPromise, settlePromise } from '../browser/script'
import {
  composedRequestAccount,
  receivedResponseAccount,
  storedCookiesAccount,
} from '../record/accounts/frontend'
import { refusedCertificateAccount } from '../record/accounts/network'
import {
  failedBodyAccount,
  hiddenHeaderAccount,
  rejectedPromiseAccount,
  settledPromiseAccount,
} from '../record/accounts/script'
import { getArrived, getResponse, getTalk, getTookMs, isCutOnTheWay } from '../record/read'
import { recorded } from '../record/recorded'
import { refuseCertificate } from '../network/network'
import type { Trip } from '../trip/trip'
import { lookAtNetwork } from './network-stations'
import { aside, station, type Stations } from './station'

export const BROWSER_STATIONS: Stations = {
  'frontend.composing': station(
    'frontend',
    recorded(composeRequest, readCall, composedRequestAccount),
  ),
  'frontend.verifying': aside(
    'frontend',
    recorded(refuseCertificate, lookAtNetwork, refusedCertificateAccount),
  ),
  'frontend.receiving': station(
    'frontend',
    recorded(receiveResponse, readArrival, receivedResponseAccount),
  ),
  'frontend.storing': station(
    'frontend',
    recorded(
      storeCookie,
      (trip) => ({ response: getResponse(trip), talk: getTalk(trip), jar: trip.visit.cookies }),
      storedCookiesAccount,
    ),
  ),
  'frontend.settling': station(
    'frontend',
    recorded(settlePromise, readSettling, settledPromiseAccount),
  ),
  'frontend.looking': station(
    'frontend',
    recorded(readHeader, (trip) => ({ response: getResponse(trip) }), hiddenHeaderAccount),
  ),
  'frontend.reading': station(
    'frontend',
    recorded(
      readBody,
      (trip) => ({ response: getResponse(trip), isIncomplete: trip.isIncomplete }),
      failedBodyAccount,
    ),
  ),
  'frontend.rejecting': station(
    'frontend',
    recorded(rejectPromise, readRejection, rejectedPromiseAccount),
  ),
}

function readCall(trip: Trip) {
  const { plan, visit } = trip
  return {
    draft: plan.draft,
    signing: plan.signing,
    talk: getTalk(trip),
    jar: visit.cookies,
    isOnline: plan.network.isOnline,
    isPreflight: visit.role === 'preflight',
    asksFirst: plan.asksFirst,
    isRedirected: visit.redirect !== null,
  }
}

function readArrival(trip: Trip) {
  return {
    response: getArrived(trip),
    isIncomplete: trip.isIncomplete || isCutOnTheWay(trip),
    method: trip.request.method,
    tookMs: getTookMs(trip),
    limitMs: trip.plan.timeoutMs,
  }
}

function readSettling(trip: Trip) {
  const { plan, visit, asked, request } = trip
  return {
    response: getResponse(trip),
    asked: { origin: plan.setup.pageOrigin, withCredentials: plan.includesCookies },
    askedAbout: visit.role === 'preflight' ? (asked ?? request) : null,
  }
}

function readRejection(trip: Trip) {
  const { rejection } = trip
  if (!rejection) throw new Error('there is no reason to reject the promise')
  return { rejection, tookMs: getTookMs(trip) }
}
