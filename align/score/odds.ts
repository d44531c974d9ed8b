// Between probabilities and log-odds in nats.

export const probability = (nats: number): number => 1 / (1 + Math.exp(-nats));
export const logit = (p: number): number => Math.log(p / (1 - p));
