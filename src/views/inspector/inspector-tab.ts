/** The tabs of the inspector, in the order in which they are shown; part of the address. */
export const INSPECTOR_TABS = ['explain', 'message', 'token', 'data', 'code'] as const
export type InspectorTab = (typeof INSPECTOR_TABS)[number]
