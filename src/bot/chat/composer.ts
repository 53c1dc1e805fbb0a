import { Composer as PlainComposer, type Context, type Middleware, type MiddlewareFn } from "grammy";

/**
 * grammY's composer, which asks one middleware after the other itself: with grammY's own, each that is asked costs an update a
 * new composer and some five promises.
 */
export class Composer<C extends Context> extends PlainComposer<C> {
  readonly #inOrder: MiddlewareFn<C>[];

  constructor(...middleware: Middleware<C>[]) {
    super();
    this.#inOrder = middleware.map(asFunction);
  }

  override middleware(): MiddlewareFn<C> {
    return (ctx, next) => this.#askFrom(0, ctx, next);
  }

  override use(...middleware: Middleware<C>[]): Composer<C> {
    const composer = new Composer(...middleware);
    this.#inOrder.push(composer.middleware());
    return composer;
  }

  override branch(
    predicate: (ctx: C) => boolean | Promise<boolean>,
    whereTrue: Middleware<C>,
    whereFalse: Middleware<C>,
  ): Composer<C> {
    const [ifTrue, ifFalse] = [asFunction(whereTrue), asFunction(whereFalse)];
    return this.use((ctx, next) => {
      const found = predicate(ctx);
      if (typeof found === "boolean") return found ? ifTrue(ctx, next) : ifFalse(ctx, next);
      return found.then((isTrue) => (isTrue ? ifTrue(ctx, next) : ifFalse(ctx, next)));
    });
  }

  #askFrom(place: number, ctx: C, next: () => Promise<void>): unknown {
    const asked = this.#inOrder[place];
    if (!asked) return next();
    const isLast = place === this.#inOrder.length - 1;
    const ask = async (): Promise<void> => {
      await this.#askFrom(place + 1, ctx, next);
    };
    return asked(ctx, isLast ? next : ask);
  }
}

function asFunction<C extends Context>(middleware: Middleware<C>): MiddlewareFn<C> {
  return typeof middleware === "function" ? middleware : (ctx, next) => middleware.middleware()(ctx, next);
}
