/** What the model was asked and what it used since this process began, for the metrics. */
import type { ModelFault } from '../basics/model-error.ts';
import type { TokenUse } from './language-model.ts';

export interface ModelFigure {
  readonly purpose: string;
  readonly outcome: ModelFault | 'ok';
  readonly requests: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly ms: number;
}

export interface ModelFigures {
  add(purpose: string, outcome: ModelFault | 'ok', use: TokenUse, ms: number): void;
  all(): readonly ModelFigure[];
}

export function startModelFigures(): ModelFigures {
  const figures = new Map<string, ModelFigure>();
  return {
    add(purpose, outcome, use, ms) {
      const key = `${purpose} ${outcome}`;
      const before = figures.get(key);
      figures.set(key, {
        purpose,
        outcome,
        requests: (before?.requests ?? 0) + 1,
        promptTokens: (before?.promptTokens ?? 0) + use.prompt,
        completionTokens: (before?.completionTokens ?? 0) + use.completion,
        ms: (before?.ms ?? 0) + ms,
      });
    },
    all: () => [...figures.values()],
  };
}
