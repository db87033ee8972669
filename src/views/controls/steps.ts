/** The ways to step, in their order, with their words: for whoever shows buttons for them. */
import { useTranslations } from 'use-intl'

export const STEPS = ['first', 'back', 'next', 'last'] as const
export type Step = (typeof STEPS)[number]
export type StepCommand = Step | 'play' | 'pause'

export function useStepWords(): Readonly<Record<StepCommand, string>> {
  const t = useTranslations('ui.transport')
  return {
    first: t('first'),
    back: t('previous'),
    next: t('next'),
    last: t('last'),
    play: t('play'),
    pause: t('pause'),
  }
}

/** Whether it leads nowhere from here. */
export function isStepOff(step: Step, isFirst: boolean, isLast: boolean): boolean {
  return step === 'first' || step === 'back' ? isFirst : isLast
}
