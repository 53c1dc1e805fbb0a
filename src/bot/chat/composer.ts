import { Composer as PlainComposer, type Context, type Middleware, type MiddlewareFn } from "grammy";

type OneOrMore<T> = T | T[];

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
    isSo: (ctx: C) => boolean | Promise<boolean>,
    then: OneOrMore<Middleware<C>>,
    otherwise: OneOrMore<Middleware<C>>,
  ): Composer<C> {
    const one = joined(then);
    const other = joined(otherwise);
    return this.use((ctx, next) => {
      const is = isSo(ctx);
      if (typeof is === "boolean") return is ? one(ctx, next) : other(ctx, next);
      return is.then((isIt) => (isIt ? one(ctx, next) : other(ctx, next)));
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

function joined<C extends Context>(middleware: OneOrMore<Middleware<C>>): MiddlewareFn<C> {
  return new Composer(...(Array.isArray(middleware) ? middleware : [middleware])).middleware();
}

function asFunction<C extends Context>(middleware: Middleware<C>): MiddlewareFn<C> {
  return typeof middleware === "function" ? middleware : (ctx, next) => middleware.middleware()(ctx, next);
}
