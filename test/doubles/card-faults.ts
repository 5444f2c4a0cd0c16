/** What Microsoft's own renderer has to say against a card. */
import { createRequire } from 'node:module';

interface Renderer {
  readonly AdaptiveCard: new () => {
    parse(payload: object, context: object): void;
    validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
  };
  readonly SerializationContext: new () => {
    readonly eventCount: number;
    getEventAt(at: number): { readonly message: string };
  };
}
// Its package.json leads to files that Node cannot import; this one it can.
const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as Renderer;

export function faultsIn(payload: object): readonly string[] {
  const [card, context] = [new AdaptiveCard(), new SerializationContext()];
  card.parse(payload, context);
  const read = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  return [...read, ...card.validateProperties().validationEvents.map(({ message }) => message)];
}
