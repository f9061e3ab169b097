"""The same work in numpy (one thread) and, if it is there, pymcdm: milliseconds per call, as JSON. Missing libraries are null."""
import json
import os
import sys
import time

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

job = json.load(sys.stdin)
draws, repeats = job["draws"], job["repeats"]
result = {"numpy": None, "pymcdm": None}

try:
    import numpy as np
except ImportError:
    print(json.dumps(result))
    sys.exit()

values = np.array(job["values"])
m, n = values.shape
rng = np.random.default_rng(1)


def weights(count):
    drawn = rng.exponential(size=(count, n))
    return drawn / drawn.sum(1, keepdims=True)


def count_places(scores):
    order = np.argsort(-scores, axis=1)
    places = np.empty_like(order)
    np.put_along_axis(places, order, np.arange(m)[None, :], 1)
    return np.stack([np.bincount(places[:, i], minlength=m) for i in range(m)])


def weighted_sum():
    return count_places(weights(draws) @ values.T)


def topsis():
    drawn = weights(draws)
    weighted = drawn[:, None, :] * values[None]
    best = np.sqrt(((weighted - drawn[:, None, :]) ** 2).sum(2))
    worst = np.sqrt((weighted**2).sum(2))
    return count_places(worst / (best + worst))


def best_ms(work, times):
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return min(taken)


result["numpy"] = {
    "version": np.__version__,
    "weighted sum": best_ms(weighted_sum, repeats),
    "TOPSIS": best_ms(topsis, repeats),
}

try:
    import pymcdm
    from pymcdm.methods import TOPSIS, WSM

    few = 300  # a call per draw; scaled up

    def each(method):
        def work():
            scores = np.array([method(values, w, np.ones(n)) for w in weights(few)])
            count_places(scores)

        return best_ms(work, 3) * draws / few

    result["pymcdm"] = {
        "version": getattr(pymcdm, "__version__", "?"),
        "weighted sum": each(WSM()),
        "TOPSIS": each(TOPSIS()),
    }
except ImportError:
    pass

print(json.dumps(result))
