import type { Verb, VerbInput, VerbOutput } from '../../contract/index.ts';
import type { World } from './world.ts';
/** Who stands at the counter; null is somebody nobody knows yet. */
export interface Visit {
    customerId: string | null;
    endsAt: Date;
}
type Teller = {
    [V in Verb]: (world: World, visit: Visit, input: VerbInput<V>) => VerbOutput<V>;
};
/** Every verb over a world in memory; each either changes the whole of it or throws and changes nothing that matters. */
export declare const teller: Teller;
/** Lets money that is due arrive; every visit begins with it. */
export declare function letArrive(world: World): void;
export {};
